/** Accounts in shared memory: word 0 is a lock, the others are balances. */
const LOCK = 0;
const FREE = 0;
const HELD = 1;
/** Moves an amount from one account to another, under the lock. */
export function transfer(words, from, to, amount) {
  while (Atomics.compareExchange(words, LOCK, FREE, HELD) !== FREE) Atomics.wait(words, LOCK, HELD, 1);
  words[from] = words[from] - amount;
  words[to] = words[to] + amount;
  Atomics.store(words, LOCK, FREE);
  Atomics.notify(words, LOCK, 1);
}
//# sourceMappingURL=accounts.js.map
