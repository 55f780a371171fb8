/** Mutual exclusion for two CPUs by words of intent: `wants[0]`, `wants[1]`, then whose turn it is. */
const TURN = 2;
/** Broken: each withdraws when it sees the other; in lockstep they do so for ever. */
export function enterPolitely(words, me) {
  for (;;) {
    Atomics.store(words, me, 1);
    if (Atomics.load(words, 1 - me) === 0) return;
    Atomics.store(words, me, 0);
  }
}
/** Lets the other one go first, once (G. Peterson, Myths About the Mutual Exclusion Problem, 1981). */
export function enterInTurn(words, me) {
  Atomics.store(words, me, 1);
  Atomics.store(words, TURN, 1 - me);
  while (Atomics.load(words, 1 - me) === 1 && Atomics.load(words, TURN) === 1 - me);
}
export function leaveSection(words, me) {
  Atomics.store(words, me, 0);
}
//# sourceMappingURL=intent.js.map
