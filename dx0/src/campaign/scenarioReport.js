import { siteName } from './siteName.js';
/** What a run did. */
export function scenarioReport(run, failure, seconds) {
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
export function operationsByName({ prepared, control }) {
  const byName = {};
  const counts = Array.from({ length: control.cpus }, (_, cpu) => control.countsOf(cpu));
  prepared.scenario.operations.forEach(({ name }, index) => {
    byName[name] = counts.reduce((sum, ofCpu) => sum + ofCpu[index], byName[name] ?? 0);
  });
  return byName;
}
/** Statistics of its locks, with names for call sites. */
export const namedLockStatistics = ({ prepared: { scenario, state, loaded } }) =>
  scenario.lockStatistics(state).map((lock) => ({
    ...lock,
    sites: lock.sites.map(({ site, ...numbers }) => ({ ...numbers, site: siteName(loaded.sites, site) ?? 'unknown' })),
  }));
//# sourceMappingURL=scenarioReport.js.map
