/**
 * A driver that stops once nobody is inside any more, after the Bluetooth driver of S. Qadeer and D. Wu, KISS: Keep It
 * Simple and Sequential, 2004. `pending` counts who is inside, and 1 for the driver itself.
 */
export const PENDING = 0;
export const STOPPING = 1;
export const EMPTY = 2;
export const STOPPED = 3;
/** Enters unless the driver stops; who may be inside has counted itself before it looked. */
export function enter(words) {
  Atomics.add(words, PENDING, 1);
  if (Atomics.load(words, STOPPING) === 0) return true;
  leave(words);
  return false;
}
/** Broken: the driver can stop between the look and the count. */
export function enterAfterLook(words) {
  if (Atomics.load(words, STOPPING) !== 0) return false;
  Atomics.add(words, PENDING, 1);
  return true;
}
export function leave(words) {
  if (Atomics.sub(words, PENDING, 1) === 1) Atomics.store(words, EMPTY, 1);
}
/** Stops the driver once everybody has left. */
export function stop(words) {
  Atomics.store(words, STOPPING, 1);
  leave(words);
  while (Atomics.load(words, EMPTY) === 0);
  Atomics.store(words, STOPPED, 1);
}
//# sourceMappingURL=driver.js.map
