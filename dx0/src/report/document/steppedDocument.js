import { ANY_EXECUTIONS } from '../fuzzReport.js';
import { steppedCommandLine } from '../steppedCommandLine.js';
import { bugsDocument } from './bugsDocument.js';
import { documentFrame } from './documentFrame.js';
import { steppedFinding } from './steppedFinding.js';
import { withIds } from './withIds.js';
/**
 * The document of a campaign of `fuzz` or `verify`.
 *
 * @param warnings what the user was told besides.
 */
export function steppedDocument(report, warnings = []) {
  const { header, scenarios } = report;
  const { parameters, bugTitles } = header;
  const findings = withIds(scenarios.flatMap(({ failure }) => (failure ? [steppedFinding(failure)] : [])));
  const { executions } = parameters;
  return {
    ...documentFrame(report, { ...parameters, executions: executions < ANY_EXECUTIONS ? executions : null }),
    command: parameters.command,
    commandLine: steppedCommandLine(parameters),
    confidence: scenarios.flatMap(({ name, confidence }) => confidence.map((line) => `${name}: ${line}`)),
    warnings: [...warnings],
    totals: {
      scenarios: scenarios.filter((scenario) => scenario.executions > 0).length,
      operations: 0,
      epochs: 0,
      executions: scenarios.reduce((sum, scenario) => sum + scenario.executions, 0),
      steps: scenarios.reduce((sum, { steps }) => sum + steps, 0),
      findings: findings.length,
    },
    scenarios: scenarios.map((scenario) => scenarioOf(scenario, parameters.command === 'verify', findings)),
    contention: [],
    findings,
    bugs: bugsDocument(parameters.bugs, bugTitles, findings),
  };
}
const scenarioOf = (scenario, isVerify, findings) => ({
  name: scenario.name,
  summary: scenario.summary,
  ...verdictOf(scenario, isVerify),
  buildHash: scenario.buildHash,
  cpus: scenario.cpus,
  seconds: scenario.seconds,
  runningSeconds: 0,
  operations: {},
  epochs: 0,
  executions: scenario.executions,
  steps: scenario.steps,
  outcomes: { ...scenario.outcomes },
  strategies: scenario.strategies.map(({ strategy, executions, findings: found }) => ({
    strategy,
    executions,
    findings: found,
  })),
  coverage: (scenario.coverage ?? []).map((point) => ({ ...point })),
  contention: [],
  confidence: [...scenario.confidence],
  unstepped: [...scenario.unstepped],
  findings: findings.filter((finding) => finding.scenario === scenario.name).map(({ id }) => id),
});
function verdictOf({ failure, inconclusive, verified, executions }, isVerify) {
  if (failure) return { verdict: 'fail', reason: null };
  if (inconclusive !== undefined) return { verdict: 'open', reason: inconclusive };
  if (verified) return { verdict: 'verified', reason: null };
  if (isVerify) return { verdict: 'open', reason: 'not every schedule was run' };
  return executions > 0 ? { verdict: 'pass', reason: null } : { verdict: 'open', reason: 'nothing was run' };
}
//# sourceMappingURL=steppedDocument.js.map
