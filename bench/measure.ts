/** Median of an odd or even number of values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Runs the contestants in turn, `rounds` times, and returns the time of each in every round: what
 * disturbs the machine hits all of them, so their ratio within a round is what counts.
 */
export function inTurn(rounds: number, contestants: readonly (() => number)[]): number[][] {
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contestant] of contestants.entries()) times[i]!.push(contestant());
  }
  return times;
}

/** Median of the ratios a / b of each round. */
export const medianRatio = (a: readonly number[], b: readonly number[]): number =>
  median(a.map((value, i) => value / b[i]!));
