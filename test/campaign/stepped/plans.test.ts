import { expect, test } from 'vitest';
import { fixedPlan, planOf } from '../../../src/campaign/stepped/fixedPlan.ts';
import { GrowingPlan } from '../../../src/campaign/stepped/growingPlan.ts';
import { OperationDraw, slotsOf } from '../../../src/campaign/stepped/operationDraw.ts';
import { steppedSettings } from '../../../src/campaign/stepped/steppedSettings.ts';
import { tailWindow } from '../../../src/campaign/stepped/tailWindow.ts';
import type { FullScenario } from '../../../src/campaign/fullScenario.ts';
import { UsageError } from '../../../src/campaign/usageError.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';

const scenario = {
  name: 'toy',
  operations: [
    { name: 'often', weight: 3, run: () => undefined },
    { name: 'seldom', weight: 1, run: () => undefined },
  ],
} as unknown as FullScenario;

const growingPlan = (seed: number): GrowingPlan => {
  const random = new Sfc32(seed);
  return new GrowingPlan(2, new OperationDraw(slotsOf(scenario), random), random);
};

test('programs are found by the names of their operations', () => {
  expect(fixedPlan(scenario, [['seldom', 'often'], []])).toEqual([
    [
      { operation: 1, seed: 0 },
      { operation: 0, seed: 0 },
    ],
    [],
  ]);
  expect(() => fixedPlan(scenario, [['never']])).toThrow(UsageError);
});

test('the random numbers of given operations follow from a seed, and are small', () => {
  const plan = planOf([[0, 1], [1]], 7);
  expect(plan).toEqual(planOf([[0, 1], [1]], 7));
  expect(plan).not.toEqual(planOf([[0, 1], [1]], 8));
  expect(plan.map((operations) => operations.map(({ operation }) => operation))).toEqual([[0, 1], [1]]);
  expect(plan.flat().every(({ seed }) => seed >= 0 && seed <= 255)).toBe(true);
});

test('operations are drawn by weight', () => {
  const draw = new OperationDraw(slotsOf(scenario), new Sfc32(1));
  const drawn = Array.from({ length: 4000 }, () => draw.next());
  const often = drawn.filter(({ operation }) => operation === 0).length;
  expect(often).toBeGreaterThan(2800);
  expect(often).toBeLessThan(3200);
  expect(drawn.every(({ seed }) => Number.isInteger(seed) && seed >= 0 && seed <= 255)).toBe(true);
});

test('operations are drawn from what CPUs did, as often as they did it', () => {
  const draw = new OperationDraw([1, 4, 1, 1], new Sfc32(1));
  const drawn = Array.from({ length: 4000 }, () => draw.next().operation);
  const seldom = drawn.filter((operation) => operation === 4).length;
  expect(new Set(drawn)).toEqual(new Set([1, 4]));
  expect(seldom).toBeGreaterThan(800);
  expect(seldom).toBeLessThan(1200);
});

test('most given operations draw the same as some others, too', () => {
  const seeds = planOf([Array<number>(200).fill(0), Array<number>(200).fill(1)], 7)
    .flat()
    .map(({ seed }) => seed);
  expect(new Set(seeds).size).toBeLessThan(110);
});

test('most operations of a program draw the same as some others', () => {
  const draw = new OperationDraw(slotsOf(scenario), new Sfc32(1));
  const counts = new Map<number, number>();
  for (let i = 0; i < 4000; i++) {
    const { seed } = draw.next();
    counts.set(seed, (counts.get(seed) ?? 0) + 1);
  }
  const [first, second, third] = [...counts.values()].toSorted((a, b) => b - a);
  expect(first! + second!).toBeGreaterThan(2800);
  expect(first! + second!).toBeLessThan(3300);
  expect(third).toBeLessThan(30);
});

test('a plan keeps the operations that did something, and is the same for the same seed', () => {
  /** Carries out a growing plan in which only operation 0 changes anything. */
  const grow = (seed: number) => {
    const growing = growingPlan(seed);
    for (const cpu of [0, 1]) {
      const program = growing.plan[cpu]!;
      for (let i = 0; i < program.length; i++) {
        growing.beginOperation(cpu, i);
        growing.endOperation(cpu, program[i]!.operation === 0 ? i + 1 : i);
      }
    }
    growing.end();
    growing.endOperation(0, 99);
    return growing;
  };
  const plans = Array.from({ length: 50 }, (_, seed) => grow(seed));
  for (const [seed, { kept, plan }] of plans.entries()) {
    expect(kept.flat().every(({ operation }) => operation === 0)).toBe(true);
    expect(kept).toEqual(plan.map((program) => program.filter(({ operation }) => operation === 0)));
    expect(kept.every((program) => program.length <= 8)).toBe(true);
    expect(grow(seed).kept).toEqual(kept);
  }
  expect(new Set(plans.map(({ kept }) => JSON.stringify(kept))).size).toBeGreaterThan(40);
});

test('a plan keeps the operation in which an execution was cut short', () => {
  const growing = growingPlan(1);
  growing.beginOperation(0, 0);
  growing.end();
  expect(growing.kept).toEqual([growing.plan[0], []]);
});

test('the bridge takes neighbours out of what a CPU did last', () => {
  const tail = [1, 2, 3, 4];
  expect([0, 1, 2, 3].map((draw) => tailWindow(tail, 2, draw))).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
    [1, 2],
  ]);
  expect(tailWindow(tail, 6, 5)).toEqual(tail);
  expect(tailWindow([], 3, 5)).toEqual([]);
});

test('a scenario that does not say how many CPUs it wants gets three', () => {
  expect(steppedSettings({}, { lruBatch: 2 })).toEqual({ cpus: 3, lruBatch: 2 });
  expect(steppedSettings({ stepped: { cpus: 2, lruBatch: 1 } }, { lruBatch: 2 })).toEqual({ cpus: 2, lruBatch: 2 });
  expect(steppedSettings({ stepped: { cpus: 2 } }, { cpus: 5 })).toEqual({ cpus: 5 });
});
