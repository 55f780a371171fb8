import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RunDirectory, type NewRun, type WantedRun } from '../../../src/campaign/soak/runDirectory.ts';
import { temporaryFolder } from '../stressToys.ts';

const fresh: NewRun = { version: '1', scenarios: () => ['storm'], seed: () => 7, cpus: 4, buildOf: () => 'abc' };
const open = (path: string, wanted: Partial<WantedRun> = {}, given: Partial<NewRun> = {}): RunDirectory =>
  RunDirectory.open(path, { resume: false, ...wanted }, { ...fresh, ...given });

function begun(isEnded = false): string {
  const path = join(temporaryFolder(), 'run');
  const run = open(path);
  run.append({ kind: 'session', started: 'now', forMs: 1, elapsedMs: 0 });
  if (isEnded) run.append({ kind: 'end', elapsedMs: 5 });
  run.close();
  return path;
}

test('a run goes on as it was begun', () => {
  const path = begun();
  const run = open(path, { resume: true, scenarios: ['storm'], seed: 7 }, { seed: () => 8 });
  expect(run.manifest).toMatchObject({ seed: 7, shard: { index: 1, count: 1 }, cpus: 4 });
  run.close();
});

test.each<[string, Partial<WantedRun>, Partial<NewRun>, string]>([
  ['that has not ended', {}, {}, 'has not come to its end'],
  ['of another version', { resume: true }, { version: '2' }, 'version 1, not 2'],
  ['of another build', { resume: true }, { buildOf: () => 'abd' }, 'another build'],
  ['with another seed', { resume: true, seed: 8 }, {}, 'seed 7, not 8'],
  ['with another shard', { resume: true, shard: { index: 2, count: 3 } }, {}, 'shard 1/1, not 2/3'],
  ['of other scenarios', { resume: true, scenarios: ['put-isolate'] }, {}, 'scenarios storm, not put-isolate'],
  ['of other bugs', { resume: true, bugs: ['G1'] }, {}, 'bugs none, not G1'],
])('a run %s is refused, and stays as it is', (_name, wanted, given, message) => {
  const path = begun();
  const before = readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8'));
  expect(() => open(path, wanted, given)).toThrow(message);
  expect(readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8'))).toEqual(before);
});

test('a run that has ended is put aside for the next one', () => {
  const path = begun(true);
  const next = open(path, {}, { version: '2', seed: () => 8 });
  expect(next.manifest).toMatchObject({ version: '2', seed: 8 });
  expect(next.tally.isEnded).toBe(false);
  next.close();
  expect(readdirSync(join(path, 'nights', '0001')).toSorted()).toEqual([
    'journal.ndjson',
    'manifest.json',
    'start.ndjson',
  ]);
});

test.each([
  ['no JSON', '{', 'no JSON'],
  ['something else', '{"format":"else"}', 'its format is not'],
  ['a shard out of range', '{"format":"pagetorture-run/1","shard":{"index":3,"count":2}}', 'out of range'],
  ['absurd length', ' '.repeat((1 << 20) + 1), 'too long'],
])('a manifest that is %s is refused', (_name, text, message) => {
  const path = begun();
  writeFileSync(join(path, 'manifest.json'), text);
  expect(() => open(path, { resume: true })).toThrow(message);
});

test('a folder with files of somebody else is refused, and one that was made for nothing is gone', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'mine.txt'), '');
  expect(() => open(folder)).toThrow('holds no soak but other files, such as mine.txt');
  expect(() => open(join(folder, 'mine.txt'))).toThrow('is no directory');
  const fail = (): string => {
    throw new Error('no such thing');
  };
  expect(() => open(join(folder, 'a/b'), {}, { buildOf: fail })).toThrow('no such thing');
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test('what is not to be written to is refused', () => {
  expect(() => open('/proc/pagetorture')).toThrow('cannot write to /proc/pagetorture (ENOENT)');
});

test('a unit of this shard counts once, whatever the journal says', () => {
  const path = join(temporaryFolder(), 'run');
  const shard = { index: 2, count: 2 };
  const run = open(path, { shard });
  const entry = {
    kind: 'stepped',
    unit: 3,
    scenario: 'storm',
    executions: 10,
    steps: 100,
    outcomes: { complete: 10 },
    fresh: '',
    freshCount: 0,
    distinct: 1,
    orders: [],
    hung: [],
    findings: ['0123abcd'],
    ms: 1,
    elapsedMs: 1,
  } as const;
  run.append(entry);
  run.append(entry);
  run.append({ ...entry, unit: 4 });
  run.append({
    kind: 'finding',
    fingerprint: '0123abcd',
    oracle: 'I1',
    title: 't',
    scenario: 's',
    how: 'stepped',
    unit: 3,
  });
  expect(run.tally.totals).toMatchObject({ units: 1, executions: 10, steps: 100 });
  expect([...run.tally.findings.values()]).toMatchObject([{ fingerprint: '0123abcd', units: 1 }]);
  run.close();
  const again = open(path, { resume: true });
  expect(again.tally.totals).toMatchObject({ units: 1, executions: 10, steps: 100 });
  expect([...again.tally.findings.values()]).toMatchObject([{ fingerprint: '0123abcd', units: 1 }]);
  again.close();
  expect(existsSync(join(path, 'lock'))).toBe(false);
});
