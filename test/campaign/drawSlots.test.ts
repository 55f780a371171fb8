import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSlots, SLOTS } from '../../src/campaign/drawSlots.ts';

const shares = (slots: Uint16Array, length: number): number[] => {
  const counts = Array<number>(length).fill(0);
  for (const index of slots) counts[index]!++;
  return counts;
};

test('every operation has a slot, all slots are used, shares are right to one slot', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(weights, (given) => {
      const slots = drawSlots(given);
      const counts = shares(slots, given.length);
      expect(slots).toHaveLength(SLOTS);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
      const total = given.reduce((sum, weight) => sum + weight, 0);
      const small = given.filter((weight) => (weight * SLOTS) / total < 1).length;
      given.forEach((weight, i) => {
        // Slots given to weights too small for one come from the others.
        expect(Math.abs(counts[i]! - (weight * SLOTS) / total)).toBeLessThanOrEqual(1 + small);
      });
    }),
  );
});

test('equal weights get equal shares', () => {
  expect(shares(drawSlots([5, 5, 5, 5]), 4)).toEqual([256, 256, 256, 256]);
});

test('a tiny weight is not forgotten', () => {
  expect(shares(drawSlots([1_000_000, 1]), 2)).toEqual([SLOTS - 1, 1]);
});

test.each([[[]], [[1, 0]], [[-1]], [[Number.NaN]], [Array<number>(SLOTS + 1).fill(1)]])('refuses %j', (weights) => {
  expect(() => drawSlots(weights)).toThrow(RangeError);
});
