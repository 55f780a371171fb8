/** What is measured of each scenario. */
export const METRICS = ['operations', 'executions', 'contention', 'coverage'];
//# sourceMappingURL=historyRun.js.map
