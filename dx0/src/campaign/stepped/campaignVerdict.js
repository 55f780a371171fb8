/** The verdict over what was explored; a scenario of which nothing ran, or that could not be decided, leaves it open. */
export function campaignVerdict(reports, parameters, interrupted) {
  if (reports.some(({ failure }) => failure !== undefined)) return { verdict: 'fail' };
  const open = reports.find(({ inconclusive }) => inconclusive !== undefined);
  if (open) return { verdict: 'inconclusive', reason: `${open.name}: ${open.inconclusive}` };
  const unrun = parameters.scenarios.filter(
    (name) => !reports.some((report) => report.name === name && report.executions > 0),
  );
  if (unrun.length > 0 && (!interrupted || unrun.length === parameters.scenarios.length)) {
    return {
      verdict: 'inconclusive',
      reason: interrupted ? 'ended before the first execution' : `no time was left for ${unrun.join(' and ')}`,
    };
  }
  const limited = reports.find(({ outcomes }) => (outcomes['limit'] ?? 0) > 0);
  if (limited) {
    return {
      verdict: 'inconclusive',
      reason: `${limited.name}: ${limited.outcomes['limit']} executions were given up at ${parameters.stepLimit} steps; give them more with --steps`,
    };
  }
  if (parameters.command === 'verify') {
    const rest = reports.find(({ verified }) => !verified);
    if (rest) return { verdict: 'inconclusive', reason: `${rest.name} is not verified` };
  }
  return { verdict: 'pass' };
}
//# sourceMappingURL=campaignVerdict.js.map
