import { expect, test } from 'vitest';
import { reasonOf, type Explained } from '../../../src/campaign/mutation/explained.ts';

const place = { file: 'src/work.ts', operator: 'swap', before: 'lock(m);', after: 'lock(m);' };
const only: Explained = { ...place, which: 2, reason: 'the second' };
const each: Explained = { ...place, operator: 'drop-call', reason: 'each' };

test('a reason holds for every mutant that looks the same, or for one of them', () => {
  expect(reasonOf([only], place, () => 2)).toBe('the second');
  expect(reasonOf([only], place, () => 1)).toBeUndefined();
  const unasked = (): number => {
    throw new Error('asked');
  };
  expect(reasonOf([only, each], { ...place, operator: 'drop-call' }, unasked)).toBe('each');
});
