import { BUDGET, control, Op, point } from '../../../src/instrument/stepped/index.ts';
import { kernel, type Kernel, type KernelState } from './kernel.ts';

/**
 * CPU 0 reads a word twice, CPU 1 adds to it `additions` times. Wrong when all additions fall between the two
 * reads: a random walk needs 2^additions executions for it, a strategy with few switches does not.
 */
export const stall = (additions = 16): Kernel =>
  kernel(`stall ${additions}`, 2, 1, (state, cpu) =>
    cpu === 0 ? look(state, additions) : add(state.words, additions),
  );

function* look(state: KernelState, additions: number): Generator<void, void> {
  const { words } = state;
  if (--control[BUDGET]! === 0 && point(1, Op.load, words, 0)) yield;
  const before = Atomics.load(words, 0);
  if (--control[BUDGET]! === 0 && point(2, Op.load, words, 0)) yield;
  if (Atomics.load(words, 0) - before === additions) state.wrong = true;
}

function* add(words: Int32Array, additions: number): Generator<void, void> {
  for (let i = 0; i < additions; i++) {
    if (--control[BUDGET]! === 0 && point(3, Op.add, words, 0, 1)) yield;
    Atomics.add(words, 0, 1);
  }
}
