import { BUDGET, control, Op, point } from '../../../src/instrument/stepped/index.ts';
import { kernel, type Kernel, type KernelState } from './kernel.ts';

const PENDING = 0;
const STOPPING = 1;
const DRAINED = 2;
const STOPPED = 3;

/**
 * A driver that is stopped while a request comes in: the request looks whether it is being stopped before it
 * counts itself as pending. Wrong when it goes on in a stopped driver. (Shape: SCTBench bluetooth_driver.)
 */
export const bluetooth = (): Kernel =>
  kernel(
    'bluetooth',
    2,
    4,
    (state, cpu) => (cpu === 0 ? request(state) : stop(state.words)),
    undefined,
    (words) => (words[PENDING] = 1),
  );

function* request(state: KernelState): Generator<void, void> {
  const { words } = state;
  if (--control[BUDGET]! === 0 && point(1, Op.load, words, STOPPING)) yield;
  if (Atomics.load(words, STOPPING) === 1) return;
  if (--control[BUDGET]! === 0 && point(2, Op.add, words, PENDING, 1)) yield;
  Atomics.add(words, PENDING, 1);
  if (--control[BUDGET]! === 0 && point(3, Op.load, words, STOPPED)) yield;
  if (Atomics.load(words, STOPPED) === 1) state.wrong = true;
  yield* release(4, words);
}

function* stop(words: Int32Array): Generator<void, void> {
  if (--control[BUDGET]! === 0 && point(6, Op.store, words, STOPPING, 1)) yield;
  Atomics.store(words, STOPPING, 1);
  yield* release(7, words);
  if (--control[BUDGET]! === 0 && point(9, Op.load, words, DRAINED)) yield;
  if (Atomics.load(words, DRAINED) === 0) return;
  if (--control[BUDGET]! === 0 && point(10, Op.store, words, STOPPED, 1)) yield;
  Atomics.store(words, STOPPED, 1);
}

function* release(site: number, words: Int32Array): Generator<void, void> {
  if (--control[BUDGET]! === 0 && point(site, Op.sub, words, PENDING, 1)) yield;
  if (Atomics.sub(words, PENDING, 1) !== 1) return;
  if (--control[BUDGET]! === 0 && point(site + 1, Op.store, words, DRAINED, 1)) yield;
  Atomics.store(words, DRAINED, 1);
}
