import { spinLock, spinUnlock } from './spinLock.js';
/** Accounts behind one lock. */
export const LOCK = 0;
export const FIRST_ACCOUNT = 1;
/** Moves an amount between two accounts. */
export function transfer(words, from, to, amount) {
  spinLock(words, LOCK);
  words[from] = words[from] - amount;
  words[to] = words[to] + amount;
  spinUnlock(words, LOCK);
}
/** Broken: the balance was read under the lock, but the lock was let go since. */
export function transferWithOldBalance(words, from, to, amount) {
  spinLock(words, LOCK);
  const balance = words[from];
  spinUnlock(words, LOCK);
  spinLock(words, LOCK);
  words[from] = balance - amount;
  words[to] = words[to] + amount;
  spinUnlock(words, LOCK);
}
//# sourceMappingURL=bank.js.map
