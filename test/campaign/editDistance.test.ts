import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, editDistance } from '../../src/campaign/editDistance.ts';

test.each([
  ['', '', 0],
  ['storm', 'strom', 1],
  ['kitten', 'sitting', 3],
  ['a', '', 1],
])('from %j to %j are %i edits', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

test('is symmetric and 0 only for equal words', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('finds what was meant', () => {
  const names = ['put-isolate', 'migrate-pin', 'storm'];
  expect(didYouMean('strom', names)).toBe('storm');
  expect(didYouMean('put-isolte', names)).toBe('put-isolate');
  expect(didYouMean('migrate', names)).toBe('migrate-pin');
  expect(didYouMean('tsa', ['tas', 'ticket'])).toBe('tas');
  expect(didYouMean('zzzzzzzz', names)).toBeUndefined();
});

test.each([
  ['foo', ['off', 'low']],
  ['mcs', ['tas', 'ticket', 'queued']],
  ['stern', ['storm']],
])('%s is like none of %j', (word, names) => expect(didYouMean(word, names)).toBeUndefined());
