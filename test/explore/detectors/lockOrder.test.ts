import { describe, expect, test } from 'vitest';
import { lockOrderFindings, type LockEdge } from '../../../src/explore/detectors/lockOrder.ts';
import { LockTracker } from '../../../src/explore/detectors/lockTracker.ts';
import * as k from '../kernel.ts';
import { InOrder } from '../inOrder.ts';

const { X, FLAG, LOCK_A, LOCK_B, LOCK_C } = k;

const nested = (site: number, ...locks: number[]) =>
  function* () {
    for (const [i, lock] of locks.entries()) yield* k.lock(site + i, lock);
    for (const lock of locks.toReversed()) yield* k.unlock(site + 9, lock);
  };

/** What is found of kernels, each a CPU, over many executions; those that deadlock count as well. */
function orders(kernels: (() => k.Kernel)[], locks?: ReadonlyMap<number, string>, executions = 150) {
  let execution = 0;
  const tracker = new LockTracker({ locks, witness: () => `execution ${execution}` });
  k.runKernels(kernels, { executions, observers: [tracker], after: () => void execution++ });
  return { tracker, edges: tracker.edges(k.naming.nameAddress), findings: findingsOf(tracker) };
}

const findingsOf = (tracker: LockTracker) => lockOrderFindings(tracker.edges(k.naming.nameAddress), k.naming);

/** Another CPU that contends for each lock alone, so that it is seen to be one. */
const contender = function* () {
  for (const lock of [LOCK_A, LOCK_B, LOCK_C]) {
    yield* k.lock(90, lock);
    yield* k.unlock(91, lock);
  }
};

test('both orders are told, with where each was taken and the execution that had it first', () => {
  const { findings } = orders([nested(10, LOCK_A, LOCK_B), nested(20, LOCK_B, LOCK_A)]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    oracle: 'lock-order',
    title: 'locks are taken in a circle: lockA -> lockB -> lockA',
    object: 'lockA -> lockB -> lockA',
    site: 'kernel.ts:11',
  });
  expect(findings[0]!.details).toEqual([
    expect.stringMatching(
      /^lockA, taken at kernel.ts:10, was held when lockB was taken at kernel.ts:11, \d+ times, first in execution \d+$/,
    ),
    expect.stringMatching(/^lockB, taken at kernel.ts:20, was held when lockA was taken at kernel.ts:21, /),
  ]);
});

test('the orders need not be seen in one execution, nor by CPUs that meet', () => {
  // The second CPU begins when the first is done: no execution can deadlock.
  const tracker = new LockTracker();
  const kernels = [nested(10, LOCK_A, LOCK_B), nested(20, LOCK_B, LOCK_A)];
  k.runKernels(kernels, { executions: 3, observers: [tracker], strategy: new InOrder() });
  expect(findingsOf(tracker)).toEqual([]);
  // Nobody has ever waited so far; now another CPU does, for each lock alone and while it is held by either.
  for (const kernel of kernels) {
    k.runKernels([contender, kernel], { executions: 300, observers: [tracker] });
  }
  expect(findingsOf(tracker)).toHaveLength(1);
});

test('one order is none, however many CPUs', () => {
  const kernels = Array.from({ length: 3 }, (_, cpu) => nested(10 * cpu + 1, LOCK_A, LOCK_B, LOCK_C));
  // Behind the first lock nobody fights over the others, which are then no locks that anything shows.
  expect(orders(kernels).edges).toEqual([]);
  const { findings, edges } = orders([...kernels, contender]);
  expect(findings).toEqual([]);
  expect(edges.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
    'lockA lockB',
    'lockA lockC',
    'lockB lockC',
  ]);
});

test('a circle of three', () => {
  const { findings } = orders([
    nested(10, LOCK_A, LOCK_B),
    nested(20, LOCK_B, LOCK_C),
    nested(30, LOCK_C, LOCK_A),
    contender,
  ]);
  expect(findings.map(({ object }) => object)).toEqual(['lockA -> lockB -> lockC -> lockA']);
});

test('a circle under one common lock is none', () => {
  const kernels = [nested(10, LOCK_C, LOCK_A, LOCK_B), nested(20, LOCK_C, LOCK_B, LOCK_A), contender];
  const { findings, edges } = orders(kernels);
  expect(edges).toHaveLength(4);
  expect(findings).toEqual([]);
});

test('a lock that is taken only if it is free can come in any order', () => {
  const trying = function* () {
    yield* k.lock(20, LOCK_B);
    if (yield* k.cas(21, LOCK_A, 0, 1)) yield* k.unlock(22, LOCK_A);
    yield* k.unlock(23, LOCK_B);
  };
  const { findings, edges } = orders([nested(10, LOCK_A, LOCK_B), trying, contender]);
  expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['lockA lockB']);
  expect(findings).toEqual([]);
});

describe('what is a lock', () => {
  test('inferred: set from 0, set back by the same CPU, and fought over', () => {
    const { tracker } = orders([
      function* () {
        yield* k.lock(1, LOCK_A);
        yield* k.cas(2, X, 0, 1);
        yield* k.unlock(3, LOCK_A);
        yield* k.add(4, FLAG, 1);
        yield* k.add(5, FLAG, -1);
      },
      function* () {
        yield* k.lock(1, LOCK_A);
        yield* k.unlock(3, LOCK_A);
        yield* k.cas(6, X, 1, 2);
        yield* k.cas(7, FLAG, 1, 2);
      },
    ]);
    expect([LOCK_A, X, FLAG].map((address) => tracker.isLock(address))).toEqual([true, false, false]);
  });

  test('given: whatever they are set with, and nothing else', () => {
    const locks = new Map([
      [LOCK_A, 'left'],
      [LOCK_B, 'right'],
    ]);
    const adding = (first: number, second: number) =>
      function* () {
        yield* k.add(1, first, 1);
        yield* k.lock(2, second);
        yield* k.unlock(3, second);
        yield* k.add(4, first, -1);
      };
    const { edges } = orders([adding(LOCK_A, LOCK_B), nested(20, LOCK_B, LOCK_C)], locks);
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['left right']);
  });

  test('who holds them, and since when', () => {
    const tracker = new LockTracker({ locks: new Map([[LOCK_A, 'left']]) });
    k.runKernels(
      [
        function* () {
          yield* k.load(1, X);
          yield* k.lock(2, LOCK_A);
          yield* k.lock(3, LOCK_B);
        },
      ],
      { executions: 2, observers: [tracker] },
    );
    expect(tracker.heldBy(0)).toEqual([{ address: LOCK_A, site: 2, step: 3 }]);
  });
});

test('orders that a scenario knows of itself are joined with those of others', () => {
  const own: LockEdge[] = [{ from: 'lru_lock', to: 'zone_lock', fromSite: 1, toSite: 2 }];
  const other: LockEdge[] = [
    { from: 'zone_lock', to: 'lru_lock', fromSite: 3, toSite: 4, guards: ['gate'] },
    { from: 'ptl', to: 'ptl', fromSite: 5, toSite: 6 },
  ];
  expect(lockOrderFindings(own, k.naming)).toEqual([]);
  const findings = lockOrderFindings([...own, ...other], k.naming);
  expect(findings.map(({ title }) => title)).toEqual([
    'locks are taken in a circle: lru_lock -> zone_lock -> lru_lock',
    'a lock is taken while it is held: ptl -> ptl',
  ]);
  expect(findings[0]!.details[0]).toBe(
    'lru_lock, taken at kernel.ts:1, was held when zone_lock was taken at kernel.ts:2',
  );
});
