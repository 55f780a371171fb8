import { describe, expect, test } from 'vitest';
import { ClassCounter } from '../../src/explore/classCounter.ts';
import {
  confidenceLine,
  estimatedClasses,
  failureBound,
  missingMass,
  pctMissBound,
} from '../../src/explore/confidence.ts';
import { Sfc32 } from '../../src/scenario/random.ts';

test('bound of the failure probability: known values, and the rule of three', () => {
  expect(failureBound(0)).toBe(1);
  expect(failureBound(1)).toBeCloseTo(0.95, 12);
  expect(failureBound(10)).toBeCloseTo(0.258_866, 6);
  expect(failureBound(59)).toBeLessThan(0.05);
  expect(failureBound(58)).toBeGreaterThan(0.05);
  expect(failureBound(1e9) * 1e9).toBeCloseTo(2.995_732, 5);
  expect((1 - failureBound(1000)) ** 1000).toBeCloseTo(0.05, 10);
});

test('what PCT may have missed', () => {
  // Depth 1: a bug that needs one CPU to come first; one in n executions finds it.
  expect(pctMissBound(2, 1000, 1, 1)).toBeCloseTo(0.5, 12);
  expect(pctMissBound(2, 1000, 1, 10)).toBeCloseTo(2 ** -10, 12);
  expect(pctMissBound(3, 100, 2, 1)).toBeCloseTo(1 - 1 / 300, 12);
  expect(pctMissBound(3, 100, 3, 30_000)).toBeCloseTo(Math.exp(-1), 4);
  expect(pctMissBound(1, 100, 1, 1)).toBe(0);
  expect(pctMissBound(2, 10, 2, 0)).toBe(1);
});

describe('classes', () => {
  test('Good-Turing and Chao1 against figures worked out by hand', () => {
    const counts = { executions: 100, classes: 40, once: 20, twice: 9 };
    expect(missingMass(counts)).toBe(0.2);
    expect(estimatedClasses(counts)).toBe(40 + (20 * 19) / (2 * 10));
    expect(estimatedClasses({ executions: 100, classes: 40, once: 0, twice: 9 })).toBe(40);
    expect(missingMass({ executions: 0, classes: 0, once: 0, twice: 0 })).toBe(1);
  });

  test('the estimates are near the truth for classes that are equally likely', () => {
    const random = new Sfc32(5);
    const counter = new ClassCounter();
    for (let i = 0; i < 1000; i++) counter.add(random.below(1000));
    const { counts } = counter;
    expect(counts.executions).toBe(1000);
    // Of 1000 draws from 1000, e^-1 of the classes are unseen.
    expect(missingMass(counts)).toBeGreaterThan(0.3);
    expect(missingMass(counts)).toBeLessThan(0.43);
    expect(estimatedClasses(counts)).toBeGreaterThan(850);
    expect(estimatedClasses(counts)).toBeLessThan(1150);
    for (let i = 0; i < 20_000; i++) counter.add(random.below(1000));
    expect(counter.counts.classes).toBe(1000);
    expect(missingMass(counter.counts)).toBe(0);
  });

  test('are counted once, twice, more often', () => {
    const counter = new ClassCounter();
    expect([1, 2, 2, 3, 3, 3, 4, 4, 4, 4].map((hash) => counter.add(hash))).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(counter.counts).toEqual({ executions: 10, classes: 4, dropped: 0, once: 1, twice: 1 });
  });

  test('beyond the capacity are dropped and told', () => {
    const counter = new ClassCounter(2);
    for (const hash of [1, 2, 3, 3, 1]) counter.add(hash);
    expect(counter.isFull).toBe(true);
    expect(counter.dropped).toBe(2);
    expect(counter.counts).toEqual({ executions: 5, classes: 2, dropped: 2, once: 1, twice: 1 });
    expect(missingMass(counter.counts)).toBe(3 / 5);
  });
});

test('one sentence', () => {
  expect(confidenceLine({ executions: 0 })).toBe('no execution, so nothing is known');
  expect(confidenceLine({ executions: 10_000 })).toBe(
    '10,000 clean executions: one more fails with a probability below 0.03 % (95 % confidence)',
  );
  expect(
    confidenceLine({
      executions: 100,
      counts: { executions: 100, classes: 40, once: 20, twice: 9 },
      pct: { cpus: 2, steps: 10, depth: 2, executions: 100 },
    }),
  ).toBe(
    '100 clean executions: one more fails with a probability below 3 % (95 % confidence); ' +
      '40 distinct schedules, an estimated 59 or more exist, the next is new with a probability of about 20 %; ' +
      'PCT has missed a bug of depth 2 with a probability below 0.59 %',
  );
  expect(confidenceLine({ executions: 100, pct: { cpus: 3, steps: 1000, depth: 3, executions: 100 } })).toMatch(
    /too few executions of PCT to rule out a bug of depth 3$/,
  );
});
