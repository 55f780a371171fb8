/** Completed operations of a scenario. */
export const operationsOf = (scenario) => Object.values(scenario.operations).reduce((sum, count) => sum + count, 0);
/** Findings of a scenario. */
export const findingsOf = (scenario) => scenario.failure?.findings ?? [];
//# sourceMappingURL=stressReport.js.map