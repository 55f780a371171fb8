import { findingsOf, operationsOf } from '../report/stressReport.js';
/** The state of a stress run: the scenario that runs, and the reports of those before it. */
export function stressProgress(run, before, total, started, forMs) {
  const elapsed = performance.now() - started;
  const { operations, runningMs } = run;
  return {
    secondsLeft: Math.max(0, forMs - elapsed) / 1000,
    seconds: elapsed / 1000,
    scenario: run.prepared.name,
    scenarioNumber: before.length + 1,
    scenarioCount: total,
    operations: operations + before.reduce((sum, report) => sum + operationsOf(report), 0),
    operationsPerSecond: runningMs > 0 ? (1000 * operations) / runningMs : 0,
    epochs: run.epochs + before.reduce((sum, { epochs }) => sum + epochs, 0),
    findings: run.findings.length + before.reduce((sum, report) => sum + findingsOf(report).length, 0),
  };
}
//# sourceMappingURL=stressProgress.js.map
