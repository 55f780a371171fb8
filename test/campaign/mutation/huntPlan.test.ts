import { expect, test } from 'vitest';
import { huntPlan, type Reach } from '../../../src/campaign/mutation/huntPlan.ts';

const reach = (name: string, isFixed: boolean, steps: number, times: number): Reach => ({
  file: { name, subject: { root: '/', entry: `/${name}`, instrumented: [], shadow: [] } },
  isFixed,
  executions: 100,
  steps,
  hits: new Map(times === 0 ? [] : [[7, times]]),
});
const told = (reaches: readonly Reach[], budget: number) =>
  huntPlan(7, reaches, budget).map(({ file, executions }) => `${file.name} ${executions}`);

test('the cheapest way to the place comes first, and what does not lead there is left out', () => {
  const reaches = [reach('long', true, 9000, 100), reach('rare', true, 1000, 5), reach('short', true, 1000, 400)];
  expect(told([...reaches, reach('elsewhere', true, 10, 0)], 300)).toEqual(['short 100', 'long 100', 'rare 100']);
  expect(told([], 300)).toEqual([]);
});

test('half of the budget is for scenarios that draw their programs, however cheap the others are', () => {
  const fixed = Array.from({ length: 30 }, (_, i) => reach(`small-${i}`, true, 100 + i, 100));
  const plan = told([reach('storm', false, 1e6, 100), ...fixed], 1000);
  expect(plan).toHaveLength(11);
  expect(plan[0]).toBe('small-0 50');
  expect(plan.at(-1)).toBe('storm 500');
});
