/** Stands for as many executions as the time allows. */
export const ANY_EXECUTIONS = 10_000_000_000;
//# sourceMappingURL=fuzzReport.js.map
