/** Adds 1, in one step. */
export function increment(words, counter) {
  Atomics.add(words, counter, 1);
}
/** Adds 1 and tells what was there before. */
export const takeNumber = (words, counter) => Atomics.add(words, counter, 1);
/** Adds 1 in two steps: what others add between them is lost. */
export function incrementInTwoSteps(words, counter) {
  const seen = Atomics.load(words, counter);
  Atomics.store(words, counter, seen + 1);
}
/** Adds 1 in two steps and tells what was there before: two can be told the same. */
export function takeNumberInTwoSteps(words, counter) {
  const seen = Atomics.load(words, counter);
  Atomics.store(words, counter, seen + 1);
  return seen;
}
//# sourceMappingURL=counter.js.map
