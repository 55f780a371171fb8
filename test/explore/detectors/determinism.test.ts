import { expect, test } from 'vitest';
import { Determinism, nondeterminismFinding } from '../../../src/explore/detectors/determinism.ts';
import { Replay } from '../../../src/explore/strategies/replay.ts';
import type { Schedule } from '../../../src/explore/schedule.ts';
import * as k from '../kernel.ts';

const { X, Y } = k;

/** Runs each kernel's execution twice under one schedule. @returns how many pairs differ. */
function differences(kernels: (() => k.Kernel)[], check: Determinism, pairs = 200): number {
  let count = 0;
  for (let seed = 1; seed <= pairs; seed++) {
    check.forget();
    let schedule!: Schedule;
    k.runKernels(kernels, {
      executions: 1,
      seed,
      observers: [check],
      after: (_, engine) => {
        schedule = engine.schedule.copy();
      },
    });
    expect(check.difference).toBeUndefined();
    const { hash } = check;
    k.runKernels(kernels, { executions: 1, observers: [check], strategy: new Replay(schedule) });
    expect(check.hash).toBe(hash);
    if (check.difference !== undefined) count++;
  }
  return count;
}

const counting = function* () {
  for (let i = 0; i < 5; i++) {
    k.write(1, Y, k.read(1, Y) + 1);
    yield* k.add(2, X, 1);
  }
};

test('what follows from the schedule is the same twice', () => {
  expect(differences([counting, counting, counting], new Determinism())).toBe(0);
});

test('a value from outside is found at the first access that has it', () => {
  let outside = 0;
  const clocked = function* () {
    yield* k.load(1, X);
    yield* k.store(2, Y, ++outside);
  };
  const check = new Determinism();
  expect(differences([clocked], check, 5)).toBe(5);
  const finding = nondeterminismFinding(check.difference!, k.naming);
  expect(finding).toMatchObject({
    oracle: 'nondeterminism',
    title: 'one schedule, two executions: they differ from access 3 on',
    object: 'y',
    site: 'kernel.ts:2',
    details: [
      'expected: CPU0 store y (9 afterwards) at kernel.ts:2',
      'found: CPU0 store y (10 afterwards) at kernel.ts:2',
    ],
  });
});

test('a path from outside is found, also when one execution is longer', () => {
  let isSecond = false;
  const flipping = (longer: boolean) =>
    function* () {
      yield* k.load(1, X);
      isSecond = !isSecond;
      if (isSecond === longer) yield* k.load(3, Y);
    };
  const check = new Determinism();
  isSecond = false;
  expect(differences([flipping(true)], check, 1)).toBe(1);
  expect(nondeterminismFinding(check.difference!, k.naming).details).toEqual([
    'expected: CPU0 load y (0 afterwards) at kernel.ts:3',
    'found: the end',
  ]);
  isSecond = false;
  expect(differences([flipping(false)], check, 1)).toBe(1);
  expect(nondeterminismFinding(check.difference!, k.naming).details).toEqual([
    'expected: the end',
    'found: CPU0 load y (0 afterwards) at kernel.ts:3',
  ]);
});
