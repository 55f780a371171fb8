import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EarlierFates, readEarlierFates } from '../../../src/campaign/mutation/earlierFates.ts';
import type { MutantRow } from '../../../src/report/mutationReport.ts';
import { temporaryFolder } from '../stressToys.ts';

const row = (id: number, fate: MutantRow['fate'], before = 'unlock(m);'): MutantRow => ({
  id,
  operator: 'drop-call',
  file: 'src/work.ts',
  line: id,
  fate,
  scenarios: [],
  executions: 1,
  before,
  after: '',
});

test('a mutant is known again by what it changes; those that look the same by their order', () => {
  const fates = new EarlierFates([row(1, 'killed'), row(2, 'survived', 'lock(m);'), row(3, 'survived')]);
  expect(fates.take(row(90, 'waiting'))?.id).toBe(1);
  expect(fates.take(row(91, 'waiting'))?.id).toBe(3);
  expect(fates.take(row(92, 'waiting'))).toBeUndefined();
  expect(fates.take({ ...row(2, 'waiting', 'lock(m);'), operator: 'swap' })).toBeUndefined();
});

test('what is no report of mutants is refused', () => {
  const path = join(temporaryFolder(), 'earlier.json');
  writeFileSync(path, JSON.stringify({ mutants: [row(1, 'killed')] }));
  expect(readEarlierFates(path).take(row(1, 'waiting'))?.fate).toBe('killed');
  for (const text of ['{}', '[]', '{"mutants":[{"fate":"lost"}]}', 'nothing']) {
    writeFileSync(path, text);
    expect(() => readEarlierFates(path)).toThrow(path);
  }
});
