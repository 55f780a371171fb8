/** Scenarios with fixed programs in which a mutant is hunted, at most: a few long tries show more than many short ones. */
const FIXED = 10;
/**
 * Where a mutant is hunted, the cheapest first, and how long: what reaches its place often in short executions. Half of
 * the budget is for scenarios with fixed programs, which are small, and half for those that draw them, which do more.
 *
 * @returns empty when nothing reaches it.
 */
export function huntPlan(mutant, reaches, budget) {
  const costOf = ({ executions, steps, hits }) => steps / Math.min(executions, hits.get(mutant) ?? 0);
  const ranked = reaches.filter(({ hits }) => (hits.get(mutant) ?? 0) > 0).toSorted((a, b) => costOf(a) - costOf(b));
  const fixed = ranked.filter(({ isFixed }) => isFixed).slice(0, FIXED);
  const drawn = ranked.filter(({ isFixed }) => !isFixed);
  const half = fixed.length > 0 && drawn.length > 0 ? budget / 2 : budget;
  const shares = (of) => of.map(({ file }) => ({ file, executions: Math.max(1, Math.floor(half / of.length)) }));
  return [...shares(fixed), ...shares(drawn)];
}
//# sourceMappingURL=huntPlan.js.map
