import { assert, nat, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { CoverageMap, packBits, unpackBits } from '../../../src/campaign/soak/coverageMap.ts';

test('bits come back as they were packed', () => {
  assert(
    property(uniqueArray(nat((1 << 20) - 1)), (bits) => {
      const sorted = bits.toSorted((a, b) => a - b);
      expect(unpackBits(packBits(sorted))).toEqual(sorted);
    }),
  );
});

test('what is new is told once, and another map that is given it knows it', () => {
  const map = new CoverageMap();
  const hashes = Array.from({ length: 5000 }, (_, i) => i * 0x1_2345_6789);
  const fresh = map.addClasses(1, hashes);
  expect(fresh.length).toBe(map.count);
  expect(map.addClasses(1, hashes)).toEqual([]);
  expect(map.addClasses(2, hashes).length).toBeGreaterThan(4900);
  const other = new CoverageMap();
  expect(other.addBits(unpackBits(packBits(fresh)))).toBe(fresh.length);
  expect(other.addClasses(1, hashes)).toEqual([]);
  expect(Math.abs(other.estimate - 5000)).toBeLessThan(50);
});
