import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { campaignText, parseCampaign, unitsOf, type Campaign } from '../../../src/campaign/queue/campaign.ts';
import { packShard, unpackShard } from '../../../src/campaign/queue/shardResult.ts';
import type { JournalEntry } from '../../../src/campaign/soak/journalEntry.ts';
import { LockDetails } from '../../../src/campaign/soak/lockDetails.ts';
import { RunDirectory } from '../../../src/campaign/soak/runDirectory.ts';
import { temporaryFolder } from '../stressToys.ts';

const campaign: Campaign = {
  id: '0123456789abcdef',
  version: '1',
  build: 'abc',
  seed: 7,
  shards: 3,
  units: 7,
  forMs: 1000,
  scenarios: ['storm'],
  bugs: [],
  cpus: 4,
  bridges: true,
  started: '2026-01-01T00:00:00.000Z',
};

const unit = (number: number): JournalEntry => ({
  kind: 'free',
  unit: number,
  scenario: 'storm',
  epochs: 4,
  operations: { put: 3 },
  locks: {},
  findings: [],
  ms: 1,
  elapsedMs: 1,
});
const finding: JournalEntry = {
  kind: 'finding',
  fingerprint: '0123abcd',
  oracle: 'I1',
  title: 'refcount',
  scenario: 'storm',
  how: 'free',
  unit: 1,
};
const END: JournalEntry = { kind: 'end', elapsedMs: 5 };

const sums = { acquisitions: 3, contended: 2, waitTotal: 10, waitMax: 7 };
const lock = {
  ...sums,
  lockClass: 'ptl',
  waitP99: 7,
  waitHistogram: [1, 2],
  holdTotal: 5,
  holdMax: 3,
  holdSamples: 2,
  sites: [{ ...sums, site: 'a.ts:1' }],
};

/** The run directory of shard 2, as an agent has it. */
function shardFolder(entries: readonly JournalEntry[] = [unit(1), finding, END]): string {
  const path = join(temporaryFolder(), 'shard');
  const run = RunDirectory.open(
    path,
    { resume: true, shard: { index: 2, count: 3 } },
    { version: '1', scenarios: () => ['storm'], seed: () => 7, cpus: 4, buildOf: () => 'abc' },
  );
  for (const entry of entries) run.append(entry);
  run.close();
  const details = new LockDetails(run.manifest.run, join(path, 'locks.json'));
  details.add('storm', [lock]);
  details.write(join(path, 'locks.json'));
  mkdirSync(join(path, 'findings', '0123abcd'), { recursive: true });
  writeFileSync(join(path, 'findings', '0123abcd', 'finding.txt'), 'text\n');
  return path;
}

const packed = (entries?: readonly JournalEntry[]): Buffer => packShard(shardFolder(entries), campaign, 2, 'host:1');

interface Content {
  campaign: string;
  shard: number;
  manifest: { run: string; build: string; seed: number; started: string; shard: { count: number } };
  journal: [{ unit: number; scenario: string }, unknown, unknown];
  locks: unknown;
  findings: [[string, [string, unknown][]]];
}

/** A packed shard of which something was changed. */
const changed = (change: (content: Content) => void): Buffer => {
  const content = JSON.parse(gunzipSync(packed()).toString('utf8')) as Content;
  change(content);
  return gzipSync(JSON.stringify(content));
};

const lockedBy = (row: object): Buffer =>
  changed((content) => {
    const text = JSON.stringify({ run: content.manifest.run, scenarios: { storm: [row] } });
    content.locks = JSON.stringify({ format: 'pagetorture-locks/1', crc: crc32(text), text });
  });

test('what an agent packs is unpacked as it was', () => {
  const path = shardFolder();
  const { agent, files } = unpackShard(packShard(path, campaign, 2, 'host:1'), campaign, 2);
  expect(agent).toBe('host:1');
  expect(files.map(([name]) => name)).toEqual([
    'manifest.json',
    'journal.ndjson',
    'locks.json',
    'findings/0123abcd/finding.txt',
  ]);
  for (const [name, text] of files) expect(text).toBe(readFileSync(join(path, name), 'utf8'));
});

test('a result that is too large is refused where it is made', () => {
  expect(() => packShard(shardFolder(), campaign, 2, 'host:1', 100)).toThrow(
    /the result of shard 2\/3 has .* MiB, more than .* MiB: divide the campaign into more --shards/,
  );
});

test.each<[string, () => Buffer, string]>([
  ['no gzip', () => Buffer.from('{}'), 'cannot be unpacked'],
  ['no JSON', () => gzipSync('{'), 'cannot be unpacked'],
  ['nothing', () => gzipSync('null'), 'cannot be unpacked'],
  ['a bomb', () => gzipSync(Buffer.alloc(2 << 20, ' ')), 'cannot be unpacked'],
  ['of another campaign', () => changed((c) => (c.campaign = 'f'.repeat(16))), 'belongs to something else'],
  ['of another shard', () => changed((c) => (c.shard = 1)), 'belongs to something else'],
  ['of another build', () => changed((c) => (c.manifest.build = 'abd')), 'another build'],
  ['of another seed', () => changed((c) => (c.manifest.seed = 8)), 'another seed'],
  ['of another division', () => changed((c) => (c.manifest.shard.count = 4)), 'another shard'],
  ['not begun', () => changed((c) => (c.manifest.started = '\u001B[2J')), 'never begun'],
  ['with a unit of others', () => changed((c) => (c.journal[0].unit = 2)), "unit 2 is another shard's"],
  ['with too many units', () => packed([unit(1), unit(4), unit(7), END]), 'has 3 units, not 2'],
  ['with another scenario', () => changed((c) => (c.journal[0].scenario = '../x')), 'entry 1 of its journal'],
  ['with nonsense in its journal', () => changed((c) => (c.journal[1] = 'x')), 'entry 2 of its journal'],
  ['not at its end', () => changed((c) => c.journal.pop()), 'not come to its end'],
  ['with locks that are no file', () => changed((c) => (c.locks = '{}')), 'its locks make no sense'],
  ['with a lock that makes no sense', () => lockedBy({ ...lock, sites: [{}] }), 'its locks make no sense'],
  ['with times that make no sense', () => lockedBy({ ...lock, holdMax: '3' }), 'its locks make no sense'],
  ['with a folder that leads out', () => changed((c) => (c.findings[0][0] = '../../../x')), 'a finding makes no sense'],
  ['with a finding nobody made', () => changed((c) => (c.findings[0][0] = '0123abce')), 'a finding makes no sense'],
  [
    'with a file that leads out',
    () => changed((c) => (c.findings[0][1][0][0] = '../../x')),
    'a finding makes no sense',
  ],
  ['with a file twice', () => changed((c) => c.findings[0][1].push(['finding.txt', ''])), 'a finding makes no sense'],
  ['with a file that is no text', () => changed((c) => (c.findings[0][1][0][1] = {})), 'a finding makes no sense'],
])('a result %s is refused', (_name, make, message) => {
  expect(() => unpackShard(make(), campaign, 2, 1 << 20)).toThrow(message);
});

test('all units of a campaign are some shard’s', () => {
  expect([1, 2, 3].map((shard) => unitsOf(campaign, shard))).toEqual([3, 2, 2]);
});

test.each<[string, object | string]>([
  ['a field too many', { extra: 1 }],
  ['a field too few', { bugs: undefined }],
  ['another format', { format: 'pagetorture-campaign/2' }],
  ['an id that is a path', { id: '../../../etc/pass' }],
  ['names without end', { scenarios: Array.from({ length: 1001 }, (_, i) => `s${i}`) }],
  ['a name of absurd length', { scenarios: ['x'.repeat(257)] }],
  ['a name twice', { scenarios: ['storm', 'storm'] }],
  ['a shard too many', { shards: 10_001 }],
  ['fewer units than shards', { units: 2 }],
  ['a number that is none', { seed: '7' }],
  ['absurd length', 'x'.repeat(70_000)],
  ['no JSON', '{'],
])('a campaign with %s is none', (_name, change) => {
  const good = JSON.parse(campaignText(campaign)) as object;
  expect(parseCampaign(JSON.stringify(good))).toEqual(campaign);
  expect(parseCampaign(typeof change === 'string' ? change : JSON.stringify({ ...good, ...change }))).toBeUndefined();
});
