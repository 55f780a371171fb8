import { commandLine } from '../report/commandLine.ts';
import type { FailureReport, NamedAccess, StressParameters } from '../report/stressReport.ts';
import { namedFinding } from './namedFinding.ts';
import type { ScenarioRun } from './scenarioRun.ts';

/** Everything known about the moment that ended a run; undefined when it found nothing. */
export function failureReport(
  run: ScenarioRun,
  accesses: readonly NamedAccess[] | undefined,
  parameters: StressParameters,
): FailureReport | undefined {
  if (run.findings.length === 0) return undefined;
  return {
    findings: run.findings.map(namedFinding),
    scenario: run.prepared.name,
    seed: parameters.seed,
    epoch: run.epoch,
    cpus: run.cpus,
    accesses,
    replay: commandLine({ ...parameters, scenarios: [run.prepared.name] }),
  };
}
