import { AWAIT_EQUAL, BUDGET, control, Op, point, turn } from '../../../src/instrument/stepped/index.ts';

/** Takes a spinlock; waiting is no step, since its one operation says what it waits for. */
export function* lock(site: number, words: Int32Array, index: number): Generator<void, void> {
  for (let turns = 0; ; turns++) {
    // Another turn of such a loop can only be in vain: the engine hears of it at once.
    if (turns > 0) turn(site, turns);
    if (--control[BUDGET]! === 0 && point(site, Op.compareExchange | AWAIT_EQUAL, words, index, 0, 1)) yield;
    if (Atomics.compareExchange(words, index, 0, 1) === 0) return;
  }
}

export function* unlock(site: number, words: Int32Array, index: number): Generator<void, void> {
  if (--control[BUDGET]! === 0 && point(site, Op.store, words, index, 0)) yield;
  Atomics.store(words, index, 0);
}
