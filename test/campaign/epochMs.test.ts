import { expect, test } from 'vitest';
import { epochMs } from '../../src/campaign/epochMs.ts';

test('lengths differ, follow from the seed, and stay between 50 and 200', () => {
  const lengths = Array.from({ length: 500 }, (_, epoch) => epochMs(42, epoch));
  expect(lengths).toEqual(Array.from({ length: 500 }, (_, epoch) => epochMs(42, epoch)));
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(50);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(200);
  expect(new Set(lengths).size).toBeGreaterThan(100);
});
