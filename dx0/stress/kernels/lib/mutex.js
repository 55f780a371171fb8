const FREE = 0;
const HELD = 1;
/** Held, and somebody may sleep. */
const AWAITED = 2;
/** A mutex that sleeps (three states, as in U. Drepper, Futexes Are Tricky, 2011). */
export function lockMutex(words, mutex) {
  if (Atomics.compareExchange(words, mutex, FREE, HELD) === FREE) return;
  while (Atomics.exchange(words, mutex, AWAITED) !== FREE) Atomics.wait(words, mutex, AWAITED);
}
export function unlockMutex(words, mutex) {
  if (Atomics.exchange(words, mutex, FREE) === AWAITED) Atomics.notify(words, mutex, 1);
}
/** Broken: who comes between the look and the store sleeps, and nobody wakes it. */
export function unlockMutexInTwoSteps(words, mutex) {
  const isAwaited = Atomics.load(words, mutex) === AWAITED;
  Atomics.store(words, mutex, FREE);
  if (isAwaited) Atomics.notify(words, mutex, 1);
}
//# sourceMappingURL=mutex.js.map
