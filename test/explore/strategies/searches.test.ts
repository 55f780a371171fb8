import { expect, test } from 'vitest';
import { Surw } from '../../../src/explore/strategies/surw.ts';
import { reorder, twostage } from '../kernels/index.ts';
import { search } from './sample.ts';

const trials = Array.from({ length: 20 }, (_, seed) => seed);

test('SURW finds reorder_100 in every trial', () => {
  const kernel = reorder(100);
  const executions = trials.map((seed) => search(kernel, new Surw(), 10_000, seed) ?? Infinity);
  expect(Math.max(...executions)).toBeLessThan(10_000);
  // Published: 194.
  expect(executions.reduce((sum, each) => sum + each, 0) / 20).toBeLessThan(600);
});

test('SURW finds twostage_100', () => {
  const kernel = twostage(100);
  // Each takes a second or two.
  const executions = trials.slice(0, 5).map((seed) => search(kernel, new Surw(), 10_000, seed) ?? Infinity);
  expect(Math.max(...executions)).toBeLessThan(10_000);
});
