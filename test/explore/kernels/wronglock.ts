import { BUDGET, control, Op, point } from '../../../src/instrument/stepped/index.ts';
import { kernel, type Kernel, type KernelState } from './kernel.ts';
import { lock, unlock } from './lock.ts';

const DATA = 0;
const DATA_LOCK = 1;
const OTHER_LOCK = 2;

/** CPU 0 adds to a word under its lock, the others do so under another lock. (Shape: SCTBench wronglock.) */
export const wronglock = (cpus = 8): Kernel =>
  kernel(`wronglock_${cpus}`, cpus, 3, (state, cpu) => (cpu === 0 ? rightly(state) : wrongly(state.words)));

function* rightly(state: KernelState): Generator<void, void> {
  const { words } = state;
  yield* lock(1, words, DATA_LOCK);
  if (--control[BUDGET]! === 0 && point(2, Op.load, words, DATA)) yield;
  const value = Atomics.load(words, DATA);
  if (--control[BUDGET]! === 0 && point(3, Op.add, words, DATA, 1)) yield;
  Atomics.add(words, DATA, 1);
  if (--control[BUDGET]! === 0 && point(4, Op.load, words, DATA)) yield;
  if (Atomics.load(words, DATA) !== value + 1) state.wrong = true;
  yield* unlock(5, words, DATA_LOCK);
}

function* wrongly(words: Int32Array): Generator<void, void> {
  yield* lock(6, words, OTHER_LOCK);
  if (--control[BUDGET]! === 0 && point(7, Op.add, words, DATA, 1)) yield;
  Atomics.add(words, DATA, 1);
  yield* unlock(8, words, OTHER_LOCK);
}
