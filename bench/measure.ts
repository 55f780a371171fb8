import { medianOf } from '../src/report/medianOf.ts';

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
  medianOf(a.map((value, i) => value / b[i]!));

/** ms that this process has had a CPU for: on a machine that others use, too, it is steadier than the wall clock. */
export function busyMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
