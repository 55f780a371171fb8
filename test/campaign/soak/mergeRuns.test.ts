import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packBits } from '../../../src/campaign/soak/coverageMap.ts';
import type { JournalEntry, SteppedEntry } from '../../../src/campaign/soak/journalEntry.ts';
import { mergeRuns } from '../../../src/campaign/soak/mergeRuns.ts';
import { RunDirectory, type NewRun, type WantedRun } from '../../../src/campaign/soak/runDirectory.ts';
import { mergeLines } from '../../../src/report/mergeReport.ts';
import { temporaryFolder } from '../stressToys.ts';

const fresh: NewRun = { version: '1', scenarios: () => ['storm'], seed: () => 7, cpus: 4, buildOf: () => 'abc' };

const stepped = (unit: number, bits: readonly number[], findings: readonly string[] = []): JournalEntry => ({
  kind: 'stepped',
  unit,
  scenario: 'storm',
  executions: 10,
  steps: 100,
  outcomes: { complete: 10 },
  fresh: packBits(bits),
  freshCount: bits.length,
  distinct: bits.length,
  orders: [],
  hung: [],
  findings,
  ms: 1000,
  elapsedMs: 1000,
});

const finding = (unit: number): JournalEntry => ({
  kind: 'finding',
  fingerprint: '0123abcd',
  oracle: 'I1',
  title: `refcount\u001B[31m of unit ${unit}`,
  scenario: 'storm',
  how: 'stepped',
  unit,
});

const END: JournalEntry = { kind: 'end', elapsedMs: 2000 };

function shard(
  index: number,
  entries: readonly JournalEntry[],
  wanted: Partial<WantedRun> = {},
  given: Partial<NewRun> = {},
): string {
  const path = join(temporaryFolder(), `shard${index}`);
  const run = RunDirectory.open(path, { resume: false, shard: { index, count: 2 }, ...wanted }, { ...fresh, ...given });
  for (const entry of entries) run.append(entry);
  run.close();
  return path;
}

test('the coverage of shards goes on in time, as if they had begun together', () => {
  const at = (unit: number, elapsedMs: number): JournalEntry => ({
    ...(stepped(unit, [unit]) as SteppedEntry),
    elapsedMs,
  });
  const { scenarios } = mergeRuns([
    shard(1, [at(0, 1000), at(2, 5000), END]),
    shard(2, [at(1, 2000), at(3, 3000), END]),
  ]);
  expect(scenarios[0]!.coverage).toEqual(
    [1, 2, 3, 5].map((seconds, i) => ({ seconds, executions: 10 * (i + 1), classes: i + 1 })),
  );
});

test('what shards did is added up; what two of them found is one finding', () => {
  const first = shard(1, [finding(2), stepped(0, [1, 2]), stepped(2, [3], ['0123abcd']), END]);
  const second = shard(2, [finding(1), stepped(1, [2, 9], ['0123abcd']), END]);
  mkdirSync(join(second, 'findings', '0123abcd'), { recursive: true });
  const before = [first, second].map((path) => readdirSync(path));
  const report = mergeRuns([first, second]);
  expect(report).toMatchObject({ verdict: 'fail', seconds: 4, totals: { units: 3, executions: 30, distinct: 4 } });
  expect(report.scenarios).toMatchObject([{ units: 3, distinct: 4 }]);
  expect(report.findings).toMatchObject([{ unit: 1, units: 2, folder: join(second, 'findings', '0123abcd') }]);
  expect(mergeLines(report).join('\n')).not.toContain('\u001B');
  expect([first, second].map((path) => readdirSync(path))).toEqual(before);
});

test('without a finding all shards have to be there, at their end', () => {
  const first = shard(1, [stepped(0, [1]), END]);
  expect(mergeRuns([first])).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('not here: 2') });
  const open = shard(2, [stepped(1, [2])]);
  expect(mergeRuns([first, open])).toMatchObject({
    verdict: 'inconclusive',
    reason: expect.stringContaining('interrupted'),
  });
  expect(mergeRuns([first, shard(2, [stepped(1, [2]), END])])).toMatchObject({ verdict: 'pass' });
});

test.each<[string, () => string[], string]>([
  ['of two versions', () => [shard(1, []), shard(2, [], {}, { version: '2' })], 'differ in version: 1 and 2'],
  ['of two builds', () => [shard(1, []), shard(2, [], {}, { buildOf: () => 'abd' })], 'differ in build: abc and abd'],
  ['of two seeds', () => [shard(1, []), shard(2, [], { seed: 8 })], 'differ in seed: 7 and 8'],
  ['of two divisions', () => [shard(1, []), shard(1, [], { shard: { index: 3, count: 3 } })], 'they overlap'],
  ['that are one shard', () => [shard(1, []), shard(1, [])], 'shard 1/2 is there twice'],
  ['that are none', () => [temporaryFolder()], 'holds no soak'],
  ['that are not there', () => ['/no/such'], 'there is no directory /no/such'],
])('directories %s are refused', (_name, paths, message) => {
  expect(() => mergeRuns(paths())).toThrow(message);
});
