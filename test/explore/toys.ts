import { AWAIT_EQUAL, codeOf, control, Op, notify, point, turn, wait } from '../../src/instrument/stepped/index.ts';
import { finding, words, type Toy } from './toyRunner.ts';

function* load(site: number, memory: Int32Array, index: number): Generator<void, number> {
  if (--control[0]! === 0 && point(site, Op.load, memory, index)) yield;
  return Atomics.load(memory, index);
}

function* store(site: number, memory: Int32Array, index: number, value: number): Generator<void, void> {
  if (--control[0]! === 0 && point(site, Op.store, memory, index, value)) yield;
  Atomics.store(memory, index, value);
}

function* add(site: number, memory: Int32Array, index: number, value: number): Generator<void, number> {
  if (--control[0]! === 0 && point(site, Op.add, memory, index, value)) yield;
  return Atomics.add(memory, index, value);
}

/** `turns` words of a CPU's own, which nobody else looks at. */
function* busy(memory: Int32Array, cpu: number, turns: number): Generator<void, void> {
  for (let i = 0; i < turns; i++) yield* add(90, memory, 16 + cpu, 1);
}

function* lock(site: number, memory: Int32Array, index: number): Generator<void, void> {
  for (let turns = 0; ; turns++) {
    if (turns > 0) turn(site, turns);
    if (--control[0]! === 0 && point(site, Op.compareExchange | AWAIT_EQUAL, memory, index, 0, 1)) yield;
    if (Atomics.compareExchange(memory, index, 0, 1) === 0) return;
  }
}

const COUNTER = 0;
const LOCK = 2;

/**
 * Operation 0 loses updates of a counter, 1 adds to it properly, 2 is busy with words of its own, 3 adds under a
 * lock, 4 waits up to 1 ms for the counter to change, 5 wakes who waits, 6 spins until the counter is not 0.
 */
export const counterToy = (): Toy => ({
  words: words(64),
  operations: [
    function* (memory, seed, cpu) {
      yield* busy(memory, cpu, seed % 4);
      const value = yield* load(1, memory, COUNTER);
      yield* store(2, memory, COUNTER, value + 1);
    },
    function* (memory) {
      yield* add(3, memory, COUNTER, 1);
    },
    (memory, seed, cpu) => busy(memory, cpu, 1 + (seed % 3)),
    function* (memory) {
      yield* lock(4, memory, LOCK);
      yield* add(5, memory, COUNTER, 1);
      yield* store(6, memory, LOCK, 0);
    },
    function* (memory) {
      const value = yield* load(7, memory, COUNTER);
      yield* wait(8, memory, COUNTER, value, 1);
    },
    function* (memory) {
      if (--control[0]! === 0 && point(9, Op.notify, memory, COUNTER)) yield;
      notify(memory, COUNTER, 1, codeOf(9, Op.notify));
    },
    function* (memory) {
      for (let turns = 0; ; turns++) {
        if (turns > 0) turn(10, turns);
        if ((yield* load(10, memory, COUNTER)) !== 0) return;
      }
    },
  ],
  check: (memory, done) =>
    memory[COUNTER] === done[0]! + done[1]! + done[3]! ? [] : [finding('lost-update', 'counter[0]')],
});

/** CPUs 0 and 1 look at a word twice and three times in a row: wrong when it changed each time. Operation 1 adds. */
export const looksToy = (looks: number): Toy => ({
  words: words(64),
  operations: [
    function* (memory) {
      let before = -1;
      for (let look = 0; look < looks; look++) {
        const value = yield* load(1, memory, COUNTER);
        if (value === before) return;
        before = value;
      }
      yield* store(2, memory, 1, 1);
    },
    function* (memory) {
      yield* add(3, memory, COUNTER, 1);
    },
    (memory, seed, cpu) => busy(memory, cpu, 1 + (seed % 5)),
  ],
  check: (memory) => (memory[1] === 1 ? [finding('changes', 'page[7].refcount')] : []),
});

/** Operation 0 takes two locks in one order, 1 in the other. */
export const deadlockToy = (): Toy => ({
  words: words(64),
  operations: [
    function* (memory, seed, cpu) {
      yield* busy(memory, cpu, seed % 4);
      yield* lock(1, memory, 0);
      yield* lock(2, memory, 1);
      yield* store(3, memory, 1, 0);
      yield* store(4, memory, 0, 0);
    },
    function* (memory) {
      yield* lock(5, memory, 1);
      yield* lock(6, memory, 0);
      yield* store(7, memory, 0, 0);
      yield* store(8, memory, 1, 0);
    },
  ],
  check: () => [],
});

/** Operation 0 opens a gate and after some turns loses updates of a counter, 1 does so only if the gate is open. */
export const gateToy = (turns = 3): Toy => ({
  words: words(64),
  operations: [
    function* (memory, _seed, cpu) {
      yield* store(1, memory, 1, 1);
      yield* busy(memory, cpu, turns);
      const value = yield* load(2, memory, COUNTER);
      yield* store(3, memory, COUNTER, value + 1);
    },
    function* (memory) {
      if ((yield* load(4, memory, 1)) === 0) return;
      const value = yield* load(5, memory, COUNTER);
      yield* store(6, memory, COUNTER, value + 1);
      yield* store(7, memory, 3, 1);
    },
  ],
  check: (memory) => (memory[3] === 1 && memory[COUNTER] === 1 ? [finding('lost-update', 'counter[0]')] : []),
});
