import { commandLine } from '../commandLine.js';
import { operationsOf } from '../stressReport.js';
import { bugsDocument } from './bugsDocument.js';
import { contentionDocument } from './contentionDocument.js';
import { documentFrame } from './documentFrame.js';
import { freeFinding } from './freeFinding.js';
import { withIds } from './withIds.js';
/**
 * The document of a stress run.
 *
 * @param warnings what the user was told besides.
 */
export function stressDocument(report, warnings = []) {
  const { header, scenarios } = report;
  const { parameters, bugTitles } = header;
  const findings = withIds(
    scenarios.flatMap(({ failure, buildHash }) => (failure ? [freeFinding(failure, buildHash, parameters.bugs)] : [])),
  );
  const sum = (of) => scenarios.reduce((total, scenario) => total + of(scenario), 0);
  return {
    ...documentFrame(report, parameters),
    command: 'stress',
    commandLine: commandLine(parameters),
    confidence: [],
    warnings: [...warnings],
    totals: {
      scenarios: scenarios.filter(({ epochs, failure }) => epochs > 0 || failure !== undefined).length,
      operations: sum(operationsOf),
      epochs: sum(({ epochs }) => epochs),
      executions: 0,
      steps: 0,
      findings: findings.length,
    },
    scenarios: scenarios.map((scenario) => scenarioOf(scenario, parameters.cpus, findings)),
    contention: contentionDocument(report.lockStatistics),
    findings,
    bugs: bugsDocument(parameters.bugs, bugTitles, findings),
  };
}
const scenarioOf = (scenario, cpus, findings) => ({
  name: scenario.name,
  summary: scenario.summary,
  ...(scenario.failure
    ? { verdict: 'fail', reason: null }
    : scenario.epochs > 0
      ? { verdict: 'pass', reason: null }
      : { verdict: 'open', reason: 'no epoch came to its end' }),
  buildHash: scenario.buildHash,
  cpus,
  seconds: scenario.seconds,
  runningSeconds: scenario.runningSeconds,
  operations: { ...scenario.operations },
  epochs: scenario.epochs,
  executions: 0,
  steps: 0,
  outcomes: {},
  strategies: [],
  coverage: [],
  contention: contentionDocument(scenario.lockStatistics),
  confidence: [],
  unstepped: [...scenario.unhooked],
  findings: findings.filter((finding) => finding.scenario === scenario.name).map(({ id }) => id),
});
//# sourceMappingURL=stressDocument.js.map
