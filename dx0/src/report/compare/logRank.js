import { normalTail } from '../normalTail.js';
/**
 * Stratified log-rank test (Mantel, _Evaluation of survival data and two new rank order statistics_, 1966; Peto and Peto,
 * 1972): at each time at which something happens, what of it is expected of `a` is its share of those who still wait.
 * Observed less expected, and the hypergeometric variances, are added up over times and strata.
 */
export function logRank(strata) {
  let observed = 0;
  let expected = 0;
  let variance = 0;
  for (const { a, b } of strata) {
    const times = new Set([...a, ...b].filter(({ isCensored }) => !isCensored).map(({ time }) => time));
    for (const time of times) {
      const waitA = waiting(a, time);
      const wait = waitA + waiting(b, time);
      const eventsA = events(a, time);
      const all = eventsA + events(b, time);
      const share = waitA / wait;
      observed += eventsA;
      expected += all * share;
      if (wait > 1) variance += (all * share * (1 - share) * (wait - all)) / (wait - 1);
    }
  }
  const chiSquare = variance > 0 ? (observed - expected) ** 2 / variance : 0;
  return { observed, expected, variance, chiSquare, p: Math.min(1, 2 * normalTail(Math.sqrt(chiSquare))) };
}
/** Whoever is censored at a time still waits at it. */
const waiting = (sample, at) => sample.filter(({ time }) => time >= at).length;
const events = (sample, at) => sample.filter(({ time, isCensored }) => time === at && !isCensored).length;
//# sourceMappingURL=logRank.js.map
