import { expect, test } from 'vitest';
import { Slices } from '../../../src/campaign/soak/slices.ts';

test('however long a run is, it has 16 to 32 parts, and they hold all of it but the last entries', () => {
  const slices = new Slices();
  for (let i = 1; i <= 1000; i++) slices.add(3 * i, i);
  expect(slices.ratios.length).toBeGreaterThanOrEqual(16);
  expect(slices.ratios.length).toBeLessThan(32);
  expect(new Set(slices.ratios)).toEqual(new Set([3]));
  const rising = new Slices();
  for (let i = 0; i < 64; i++) rising.add(i, 1);
  expect(rising.ratios).toEqual(Array.from({ length: 16 }, (_, i) => 4 * i + 1.5));
});
