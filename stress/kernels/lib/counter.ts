/** Adds 1, in one step. */
export function increment(words: Int32Array, counter: number): void {
  Atomics.add(words, counter, 1);
}

/** Adds 1 and tells what was there before. */
export const takeNumber = (words: Int32Array, counter: number): number => Atomics.add(words, counter, 1);

/** Adds 1 in two steps: what others add between them is lost. */
export function incrementInTwoSteps(words: Int32Array, counter: number): void {
  const seen = Atomics.load(words, counter);
  Atomics.store(words, counter, seen + 1);
}

/** Adds 1 in two steps and tells what was there before: two can be told the same. */
export function takeNumberInTwoSteps(words: Int32Array, counter: number): number {
  const seen = Atomics.load(words, counter);
  Atomics.store(words, counter, seen + 1);
  return seen;
}
