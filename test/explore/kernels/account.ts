import { BUDGET, control, Op, point } from '../../../src/instrument/stepped/index.ts';
import { kernel, type Kernel, type KernelState } from './kernel.ts';
import { lock, unlock } from './lock.ts';

const LOCK = 0;
const BALANCE = 1;
const DEPOSITED = 2;
const WITHDRAWN = 3;

/** A deposit, a withdrawal, and an audit that is wrong about the sum when it comes last. (Shape: SCTBench account.) */
export const account = (): Kernel =>
  kernel('account', 3, 4, (state, cpu) => {
    if (cpu === 0) return move(state.words, 20, DEPOSITED);
    return cpu === 1 ? move(state.words, -5, WITHDRAWN) : audit(state);
  });

function* move(words: Int32Array, amount: number, done: number): Generator<void, void> {
  yield* lock(1, words, LOCK);
  if (--control[BUDGET]! === 0 && point(2, Op.load, words, BALANCE)) yield;
  const balance = Atomics.load(words, BALANCE);
  if (--control[BUDGET]! === 0 && point(3, Op.store, words, BALANCE, balance + amount)) yield;
  Atomics.store(words, BALANCE, balance + amount);
  if (--control[BUDGET]! === 0 && point(4, Op.store, words, done, 1)) yield;
  Atomics.store(words, done, 1);
  yield* unlock(5, words, LOCK);
}

function* audit(state: KernelState): Generator<void, void> {
  const { words } = state;
  yield* lock(6, words, LOCK);
  if (--control[BUDGET]! === 0 && point(7, Op.load, words, DEPOSITED)) yield;
  if (Atomics.load(words, DEPOSITED) === 1) {
    if (--control[BUDGET]! === 0 && point(8, Op.load, words, WITHDRAWN)) yield;
    if (Atomics.load(words, WITHDRAWN) === 1) state.wrong = true;
  }
  yield* unlock(9, words, LOCK);
}
