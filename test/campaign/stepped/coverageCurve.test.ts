import { expect, test } from 'vitest';
import { CoverageCurve } from '../../../src/campaign/stepped/coverageCurve.ts';

test('a curve keeps few points, in their order, the first and the last among them', () => {
  const curve = new CoverageCurve(10);
  for (let i = 1; i <= 1000; i++) curve.add({ seconds: i / 10, executions: i, classes: Math.min(i, 50) });
  const at = curve.points.map(({ executions }) => executions);
  expect(at.length).toBeLessThanOrEqual(11);
  expect(at.length).toBeGreaterThan(4);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect([at[0], at.at(-1)]).toEqual([1, 1000]);
});

test('points of one moment are as good as one', () => {
  const curve = new CoverageCurve(4);
  for (let i = 1; i <= 100; i++) curve.add({ seconds: 0, executions: i, classes: i });
  expect(curve.points.length).toBeLessThanOrEqual(5);
  expect(curve.points.at(-1)!.executions).toBe(100);
});
