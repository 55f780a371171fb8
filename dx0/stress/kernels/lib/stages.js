import { spinLock, spinUnlock } from './spinLock.js';
/** Two values that belong together, each behind a lock of its own. */
export const FIRST_LOCK = 0;
export const SECOND_LOCK = 1;
export const FIRST = 2;
export const SECOND = 3;
/** Broken: between the stages the values do not fit, and no lock says so. */
export function writeInStages(words) {
  spinLock(words, FIRST_LOCK);
  Atomics.store(words, FIRST, 1);
  spinUnlock(words, FIRST_LOCK);
  spinLock(words, SECOND_LOCK);
  Atomics.store(words, SECOND, Atomics.load(words, FIRST) + 1);
  spinUnlock(words, SECOND_LOCK);
}
/** Whether the values fit, read as `writeInStages` writes them. */
export function fitInStages(words) {
  spinLock(words, FIRST_LOCK);
  const first = Atomics.load(words, FIRST);
  spinUnlock(words, FIRST_LOCK);
  if (first === 0) return true;
  spinLock(words, SECOND_LOCK);
  const second = Atomics.load(words, SECOND);
  spinUnlock(words, SECOND_LOCK);
  return second === first + 1;
}
/** Holds the first lock over both stages. */
export function writeTogether(words) {
  spinLock(words, FIRST_LOCK);
  Atomics.store(words, FIRST, 1);
  spinLock(words, SECOND_LOCK);
  Atomics.store(words, SECOND, Atomics.load(words, FIRST) + 1);
  spinUnlock(words, SECOND_LOCK);
  spinUnlock(words, FIRST_LOCK);
}
/** Whether the values fit, read as `writeTogether` writes them. */
export function fitTogether(words) {
  spinLock(words, FIRST_LOCK);
  const first = Atomics.load(words, FIRST);
  spinLock(words, SECOND_LOCK);
  const second = Atomics.load(words, SECOND);
  spinUnlock(words, SECOND_LOCK);
  spinUnlock(words, FIRST_LOCK);
  return first === 0 || second === first + 1;
}
//# sourceMappingURL=stages.js.map
