/**
 * Whether counts can have come from a distribution: by chi-square, wrongly denied about once in a million times.
 * Cells that expect fewer than 5 are thrown together.
 */
export function fits(observed: readonly number[], expected: readonly number[]): boolean {
  let sum = 0;
  let cells = 0;
  let restObserved = 0;
  let restExpected = 0;
  for (let i = 0; i < expected.length; i++) {
    if (expected[i]! < 5) {
      restObserved += observed[i] ?? 0;
      restExpected += expected[i]!;
      continue;
    }
    sum += ((observed[i] ?? 0) - expected[i]!) ** 2 / expected[i]!;
    cells++;
  }
  if (restExpected >= 5) {
    sum += (restObserved - restExpected) ** 2 / restExpected;
    cells++;
  }
  return sum < limit(cells - 1);
}

/** Whether two samples of the same size, counted by what they show, can have come from one distribution. */
export function agree(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  let sum = 0;
  let cells = 0;
  let rest = [0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const pair = [a.get(key) ?? 0, b.get(key) ?? 0];
    if (pair[0]! + pair[1]! < 10) rest = [rest[0]! + pair[0]!, rest[1]! + pair[1]!];
    else {
      sum += (pair[0]! - pair[1]!) ** 2 / (pair[0]! + pair[1]!);
      cells++;
    }
  }
  if (rest[0]! + rest[1]! >= 10) {
    sum += (rest[0]! - rest[1]!) ** 2 / (rest[0]! + rest[1]!);
    cells++;
  }
  return sum < limit(cells - 1);
}

/** The quantile of chi-square at 1 - 1e-6 (Wilson and Hilferty's approximation). */
const limit = (freedom: number): number =>
  freedom * (1 - 2 / (9 * freedom) + 4.753 * Math.sqrt(2 / (9 * freedom))) ** 3;
