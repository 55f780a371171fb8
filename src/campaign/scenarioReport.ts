import type { FailureReport, NamedLockStatistics, ScenarioReport } from '../report/stressReport.ts';
import { siteName } from './siteName.ts';
import type { ScenarioRun } from './scenarioRun.ts';

/** What a run did. */
export function scenarioReport(run: ScenarioRun, failure: FailureReport | undefined, seconds: number): ScenarioReport {
  const { name, scenario, loaded } = run.prepared;
  return {
    name,
    summary: scenario.summary,
    buildHash: loaded.buildHash,
    operations: operationsByName(run),
    epochs: run.epochs,
    seconds,
    runningSeconds: run.runningMs / 1000,
    failure,
    lockStatistics: namedLockStatistics(run),
    unhooked: loaded.unhooked.map(({ file, line, what }) => `${file}:${line} ${what}`),
  };
}

/** Completed operations by name. */
export function operationsByName({ prepared, control }: ScenarioRun): Record<string, number> {
  const byName: Record<string, number> = {};
  const counts = Array.from({ length: control.cpus }, (_, cpu) => control.countsOf(cpu));
  prepared.scenario.operations.forEach(({ name }, index) => {
    byName[name] = counts.reduce((sum, ofCpu) => sum + ofCpu[index]!, byName[name] ?? 0);
  });
  return byName;
}

/** Statistics of its locks, with names for call sites. */
export const namedLockStatistics = ({ prepared: { scenario, state, loaded } }: ScenarioRun): NamedLockStatistics[] =>
  scenario.lockStatistics(state).map((lock) => ({
    ...lock,
    sites: lock.sites.map(({ site, ...numbers }) => ({ ...numbers, site: siteName(loaded.sites, site) ?? 'unknown' })),
  }));
