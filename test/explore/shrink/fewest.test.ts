import { expect, test } from 'vitest';
import { fewest } from '../../../src/explore/shrink/fewest.ts';

test.each([0, 1, 5, 12, 13, 100, 999])('the smallest of 1000 that works is %i', (enough) => {
  let tries = 0;
  const works = (count: number): boolean => ++tries > 0 && count >= enough;
  expect(fewest(1000, works)).toBe(enough);
  expect(tries).toBeLessThan(25);
});

test('nothing works but all', () => {
  expect(fewest(30, () => false)).toBe(30);
  expect(fewest(0, () => true)).toBe(0);
});

test('of a few the smallest, even where more does not do', () => {
  expect(fewest(12, (count) => count === 3 || count > 8)).toBe(3);
});
