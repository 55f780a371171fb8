/** The verdict over what was done; a soak that checked nothing has none. */
export function soakVerdict({ findings, scenarios, hung, isWhole }) {
  if (findings > 0) return { verdict: 'fail' };
  const open = (reason) => ({ verdict: 'inconclusive', reason });
  const without = scenarios.filter(({ units }) => units === 0).map(({ name }) => name);
  if (without.length === scenarios.length) return open('no unit came to its end, give it more time with --for');
  if (isWhole && without.length > 0) return open(`the time sufficed for all but ${without.join(' and ')}`);
  if (hung.length > 0) return open(`${hung[0]} ended no execution for 30 s: a loop without scheduling points`);
  const limited = scenarios.find(({ outcomes }) => (outcomes['limit'] ?? 0) > 0);
  if (limited) {
    return open(`${limited.name}: ${limited.outcomes['limit']} executions were given up, they had too many steps`);
  }
  return { verdict: 'pass' };
}
//# sourceMappingURL=soakVerdict.js.map
