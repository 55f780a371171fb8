import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, nanoseconds, percent, plural, seconds, shortCount } from '../../src/report/humanUnits.ts';

test.each([
  [count(12_345_678), '12,345,678'],
  [shortCount(0), '0'],
  [shortCount(999), '999'],
  [shortCount(1234), '1.23 k'],
  [shortCount(999_999), '1.00 M'],
  [shortCount(24_200_000), '24.2 M'],
  [nanoseconds(0), '0'],
  [nanoseconds(999), '999 ns'],
  [nanoseconds(1000), '1.00 us'],
  [nanoseconds(999_999), '1.00 ms'],
  [nanoseconds(2_500_000_000), '2.50 s'],
  [nanoseconds(123_456_000_000), '123 s'],
  [percent(0, 0), '0 %'],
  [percent(1, 100_000), '<0.1 %'],
  [percent(1, 3), '33.3 %'],
  [percent(5, 5), '100.0 %'],
  [seconds(20.06), '20.1 s'],
  [seconds(125), '2 min 5 s'],
  [seconds(11_520), '3 h 12 min'],
  [plural(1, 'epoch'), '1 epoch'],
  [plural(0, 'epoch'), '0 epochs'],
])('%s', (text, expected) => expect(text).toBe(expected));

test('short numbers stay short', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
      expect(shortCount(value).length).toBeLessThanOrEqual(6);
      expect(nanoseconds(value).length).toBeLessThanOrEqual(7);
    }),
  );
});
