import { expect, test } from 'vitest';
import { ClassCounter } from '../../../src/explore/classCounter.ts';
import { Coverage } from '../../../src/explore/trace/coverage.ts';
import * as k from '../kernel.ts';

const { X, Y, Z, FLAG } = k;

/** Classes seen in many executions by random walk. */
function classes(kernels: (() => k.Kernel)[], executions = 20_000): { count: number; pairs: number } {
  const coverage = new Coverage();
  const counter = new ClassCounter();
  k.runKernels(kernels, { executions, observers: [coverage], after: () => void counter.add(coverage.hash) });
  return { count: counter.counts.classes, pairs: coverage.readsFrom.size };
}

const times = (n: number, kernel: () => k.Kernel): (() => k.Kernel)[] => Array.from({ length: n }, () => kernel);
const lostUpdate = function* () {
  const value = yield* k.load(1, X);
  yield* k.store(2, X, value + 10);
};
const counter = (turns: number) =>
  function* () {
    for (let i = 0; i < turns; i++) yield* k.add(1, X, 1);
  };

// Closed forms: every value stored differs from the one before, so each order of writes is a class of its own.
test('classes are counted exactly: (nm)!/(m!)^n for counters, 1 for independent CPUs', () => {
  expect(classes(times(2, counter(3))).count).toBe(20);
  expect(classes(times(3, counter(2))).count).toBe(90);
  const independent = [X, Y, Z, FLAG].map(
    (word) =>
      function* () {
        yield* k.store(1, word, 1);
        yield* k.load(2, word);
      },
  );
  expect(classes(independent).count).toBe(1);
});

test('reads between two writes commute, so do writes of what is there, and a failed compareExchange is a read', () => {
  const reader = function* () {
    yield* k.load(1, X);
    yield* k.cas(2, X, 7, 8);
    yield* k.store(3, X, 0);
  };
  expect(classes(times(3, reader)).count).toBe(1);
});

test('plain accesses count', () => {
  const plain = function* () {
    yield* k.load(1, Y);
    k.write(2, X, k.read(2, X) + 1);
  };
  expect(classes(times(3, plain)).count).toBe(6);
});

test('who reads from whom', () => {
  // Load: initial, or either store by the other CPU.
  expect(classes(times(2, lostUpdate)).pairs).toBe(2);
  const reader = function* () {
    yield* k.load(3, X);
  };
  const writer = function* () {
    yield* k.store(4, X, 1);
    yield* k.store(5, X, 2);
  };
  expect(classes([reader, writer], 500).pairs).toBe(3);
});
