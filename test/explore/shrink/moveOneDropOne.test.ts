import { expect, test } from 'vitest';
import { Attempts } from '../../../src/explore/shrink/attempts.ts';
import { dropPreemptions } from '../../../src/explore/shrink/dropPreemptions.ts';
import { moveOneDropOne } from '../../../src/explore/shrink/moveOneDropOne.ts';
import { finding, ToyRunner } from '../toyRunner.ts';
import { counterToy, gateToy } from '../toys.ts';

const budget = { tries: 1000, ms: 1000, now: () => 0 };
const target = finding('lost-update', 'counter[0]');
const operation = (kind: number): { operation: number; seed: number }[] => [{ operation: kind, seed: 0 }];

test('a preemption that can only be dropped when another one moves', () => {
  const attempts = new Attempts(new ToyRunner(gateToy()), target, budget);
  const runs = [
    [0, 2],
    [1, 3],
    [0, 5],
    [1, 2],
  ] as const;
  expect(attempts.try([operation(0), operation(1)], runs)).toBe(true);
  dropPreemptions(attempts);
  expect(attempts.best.result.preemptions).toBe(2);
  expect(moveOneDropOne(attempts)).toBe(true);
  expect(attempts.best.result.preemptions).toBe(1);
});

test('a preemption is only moved to where it makes a difference', () => {
  const runner = new ToyRunner(gateToy(200));
  const attempts = new Attempts(runner, target, budget);
  const runs = [
    [0, 2],
    [1, 3],
    [0, 202],
    [1, 2],
  ] as const;
  expect(attempts.try([operation(0), operation(1)], runs)).toBe(true);
  dropPreemptions(attempts);
  expect(attempts.best.result.preemptions).toBe(2);
  runner.runs = 0;
  expect(moveOneDropOne(attempts)).toBe(true);
  expect(attempts.best.result.preemptions).toBe(1);
  expect(runner.runs).toBeLessThan(20);
});

test('nothing is found where there is nothing', () => {
  const attempts = new Attempts(new ToyRunner(counterToy()), target, budget);
  const runs = [
    [0, 2],
    [1, 3],
    [0, 1],
  ] as const;
  expect(attempts.try([operation(0), operation(0)], runs)).toBe(true);
  expect(moveOneDropOne(attempts)).toBe(false);
});
