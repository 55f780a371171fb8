import { expect, test } from 'vitest';
import { holm } from '../../../src/report/compare/holm.ts';
import { logRank, type Survival } from '../../../src/report/compare/logRank.ts';

const survivals = (text: string): Survival[] =>
  text.split(' ').map((word) => ({ time: parseInt(word, 10), isCensored: word.endsWith('+') }));

// Weeks in remission of 42 children (Freireich et al., Blood 21, 1963), as in Kalbfleisch and Prentice.
const drug = survivals('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = survivals('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

test('6-MP against a placebo: chi-square 16.79, as in the textbooks', () => {
  const { observed, expected, variance, chiSquare, p } = logRank([{ a: drug, b: placebo }]);
  expect(observed).toBe(9);
  expect(expected).toBeCloseTo(19.25, 2);
  expect(variance).toBeCloseTo(6.257, 3);
  expect(chiSquare).toBeCloseTo(16.793, 3);
  expect(p).toBeCloseTo(4.17e-5, 6);
});

test('which of the two is called a makes no difference, but for the sign', () => {
  const there = logRank([{ a: drug, b: placebo }]);
  const back = logRank([{ a: placebo, b: drug }]);
  expect(back.chiSquare).toBeCloseTo(there.chiSquare, 9);
  expect(back.observed - back.expected).toBeCloseTo(there.expected - there.observed, 9);
});

test('strata add up, and are not mixed', () => {
  const one = logRank([{ a: drug, b: placebo }]);
  const two = logRank([
    { a: drug, b: placebo },
    { a: drug, b: placebo },
  ]);
  expect(two.chiSquare).toBeCloseTo(2 * one.chiSquare, 9);
  // Each is easy for one and hard for the other stratum alike: between strata there is a difference, within none.
  const alike = { a: survivals('1 2 3'), b: survivals('1 2 3') };
  const slow = { a: survivals('100 200+'), b: survivals('100 200+') };
  expect(logRank([alike, slow]).p).toBeCloseTo(1, 6);
});

test('where nothing happened, or one sample is missing, nothing is known', () => {
  const nothing = { observed: 0, expected: 0, variance: 0, chiSquare: 0, p: 1 };
  expect(logRank([{ a: survivals('5+ 5+'), b: survivals('5+') }])).toMatchObject({
    ...nothing,
    p: expect.closeTo(1, 6),
  });
  expect(logRank([{ a: [], b: survivals('1 2') }])).toMatchObject({ ...nothing, p: expect.closeTo(1, 6) });
});

test('Holm: each in its turn times those that are left', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.6, 0.7])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});
