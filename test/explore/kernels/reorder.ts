import { BUDGET, control, Op, point } from '../../../src/instrument/stepped/index.ts';
import { kernel, type Kernel } from './kernel.ts';

const A = 0;
const B = 1;

/**
 * All CPUs but the last store a = 1, then b = -1; the last one looks, and must see both stores or neither. It is
 * wrong only when it looks after the first store to a and before the first to b. (Shape: SCTBench reorder_n.)
 */
export const reorder = (cpus = 3): Kernel =>
  kernel(`reorder_${cpus}`, cpus, 2, (state, cpu) => (cpu < cpus - 1 ? set(state.words) : look(state)));

function* set(words: Int32Array): Generator<void, void> {
  if (--control[BUDGET]! === 0 && point(1, Op.store, words, A, 1)) yield;
  Atomics.store(words, A, 1);
  if (--control[BUDGET]! === 0 && point(2, Op.store, words, B, -1)) yield;
  Atomics.store(words, B, -1);
}

function* look(state: { readonly words: Int32Array; wrong: boolean }): Generator<void, void> {
  const { words } = state;
  if (--control[BUDGET]! === 0 && point(3, Op.load, words, A)) yield;
  if (Atomics.load(words, A) === 0) {
    if (--control[BUDGET]! === 0 && point(4, Op.load, words, B)) yield;
    if (Atomics.load(words, B) === 0) return;
  }
  if (--control[BUDGET]! === 0 && point(5, Op.load, words, A)) yield;
  if (Atomics.load(words, A) === 1) {
    if (--control[BUDGET]! === 0 && point(6, Op.load, words, B)) yield;
    if (Atomics.load(words, B) === -1) return;
  }
  state.wrong = true;
}
