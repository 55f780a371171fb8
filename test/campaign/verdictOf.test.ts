import { expect, test } from 'vitest';
import { verdictOf } from '../../src/campaign/verdictOf.ts';
import { failure, scenario } from '../report/sample.ts';

const a = scenario('a');
const empty = scenario('b', { epochs: 0 });

test.each([
  [[a, scenario('b')], false, 'pass'],
  [[a, scenario('b', { failure })], false, 'fail'],
  [[a, empty], false, 'inconclusive'],
  [[a], true, 'pass'],
  [[empty], true, 'inconclusive'],
  [[], true, 'inconclusive'],
] as const)('%#', (reports, interrupted, verdict) => {
  expect(verdictOf(reports, ['a', 'b'], interrupted).verdict).toBe(verdict);
});

test('says what the time did not suffice for', () => {
  expect(verdictOf([a, empty], ['a', 'b'], false).reason).toBe(
    'the time sufficed for all but b, give it more with --for',
  );
  expect(verdictOf([empty], ['b'], false).reason).toBe('the time sufficed for nothing, give it more with --for');
});
