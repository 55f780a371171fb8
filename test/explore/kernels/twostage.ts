import { BUDGET, control, Op, point } from '../../../src/instrument/stepped/index.ts';
import { kernel, type Kernel, type KernelState } from './kernel.ts';
import { lock, unlock } from './lock.ts';

const LOCK_1 = 0;
const VALUE_1 = 1;
const LOCK_2 = 2;
const VALUE_2 = 3;

/**
 * All CPUs but the last set two values under a lock each; the last one expects that whoever sees the first sees
 * the second as well. (Shape: SCTBench twostage_n.)
 */
export const twostage = (cpus = 2): Kernel =>
  kernel(`twostage_${cpus}`, cpus, 4, (state, cpu) => (cpu < cpus - 1 ? set(state.words) : look(state)));

function* set(words: Int32Array): Generator<void, void> {
  yield* lock(1, words, LOCK_1);
  if (--control[BUDGET]! === 0 && point(2, Op.store, words, VALUE_1, 1)) yield;
  Atomics.store(words, VALUE_1, 1);
  yield* unlock(3, words, LOCK_1);
  yield* lock(4, words, LOCK_2);
  if (--control[BUDGET]! === 0 && point(5, Op.load, words, VALUE_1)) yield;
  const value = Atomics.load(words, VALUE_1) + 1;
  if (--control[BUDGET]! === 0 && point(6, Op.store, words, VALUE_2, value)) yield;
  Atomics.store(words, VALUE_2, value);
  yield* unlock(7, words, LOCK_2);
}

function* look(state: KernelState): Generator<void, void> {
  const { words } = state;
  yield* lock(8, words, LOCK_1);
  if (--control[BUDGET]! === 0 && point(9, Op.load, words, VALUE_1)) yield;
  const first = Atomics.load(words, VALUE_1);
  yield* unlock(10, words, LOCK_1);
  if (first === 0) return;
  yield* lock(11, words, LOCK_2);
  if (--control[BUDGET]! === 0 && point(12, Op.load, words, VALUE_2)) yield;
  if (Atomics.load(words, VALUE_2) !== first + 1) state.wrong = true;
  yield* unlock(13, words, LOCK_2);
}
