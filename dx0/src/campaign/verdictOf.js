import { findingsOf } from '../report/stressReport.js';
/** The verdict over what was run; a run that checked nothing has none. */
export function verdictOf(reports, asked, interrupted) {
  if (reports.some((report) => findingsOf(report).length > 0)) return { verdict: 'fail' };
  const unchecked = asked.filter((name) => !reports.some((report) => report.name === name && report.epochs > 0));
  if (unchecked.length === 0) return { verdict: 'pass' };
  // Whoever interrupts knows that not everything was run, but nothing at all is no pass.
  if (interrupted && unchecked.length < asked.length) return { verdict: 'pass' };
  const who = unchecked.length === asked.length ? 'nothing' : `all but ${unchecked.join(' and ')}`;
  return {
    verdict: 'inconclusive',
    reason: interrupted
      ? 'ended before the first epoch was checked'
      : `the time sufficed for ${who}, give it more with --for`,
  };
}
//# sourceMappingURL=verdictOf.js.map
