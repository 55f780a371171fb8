import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { checkedEntry, checkedLine } from '../soak/checkedLine.ts';
import { FINGERPRINT, isJournalEntry, type JournalEntry } from '../soak/journalEntry.ts';
import { manifestText, readManifest, type Manifest } from '../soak/manifest.ts';
import { readJournal, RunFile } from '../soak/runDirectory.ts';
import { isLockFile } from './checkedLocks.ts';
import { unitsOf, type Campaign } from './campaign.ts';

/** What comes back of a shard: the files of its run directory that count, by path. */
export type ShardFiles = readonly (readonly [path: string, text: string])[];

const FORMAT = 'pagetorture-shard/1';
/** What a result may take in Redis, in bytes. */
export const MOST_PACKED = 1 << 25;
const MOST_UNPACKED = 1 << 27;
const MOST_FINDINGS = 10_000;
const MOST_FILES = 100;
const FILE_NAME = /^\w[\w.-]{0,99}$/;

/** A result that is not what it should be. */
export class BadResult extends Error {
  override readonly name = 'BadResult';
}

/** More than Redis should be given: no other agent's would be smaller. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';

  constructor(shard: string, bytes: number, most: number) {
    const what = `the result of ${shard} has ${megabytes(bytes)}, more than ${megabytes(most)}`;
    super(`${what}: divide the campaign into more --shards`);
  }
}

interface Packed {
  readonly format: typeof FORMAT;
  readonly campaign: string;
  readonly shard: number;
  readonly agent: string;
  readonly manifest: Manifest;
  readonly journal: readonly JournalEntry[];
  /** The file of lock statistics; null when there is none. */
  readonly locks: string | null;
  readonly findings: readonly (readonly [fingerprint: string, files: readonly (readonly [string, string])[]])[];
}

/**
 * A run directory as one piece, to be sent.
 *
 * @throws TooLarge
 */
export function packShard(
  path: string,
  campaign: Campaign,
  shard: number,
  agent: string,
  mostPacked = MOST_PACKED,
): Buffer {
  const manifest = readManifest(join(path, RunFile.manifest));
  if (manifest === undefined) throw new BadResult(`${path} holds no run`);
  const journal = readJournal(path).entries;
  const found = new Set(journal.flatMap((entry) => (entry.kind === 'finding' ? entry.fingerprint : [])));
  const name = `shard ${shard}/${campaign.shards}`;
  let bytes = 0;
  const findings = [...found].flatMap((print) => {
    const folder = join(path, RunFile.findings, print);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
    const files = readdirSync(folder).map((own) => {
      const file = join(folder, own);
      bytes += statSync(file).size;
      if (bytes > MOST_UNPACKED / 2) throw new TooLarge(name, bytes, MOST_UNPACKED / 2);
      return [own, readFileSync(file, 'utf8')] as const;
    });
    return [[print, files] as const];
  });
  const locksPath = join(path, RunFile.locks);
  const locks = existsSync(locksPath) ? readFileSync(locksPath, 'utf8') : null;
  const content: Packed = { format: FORMAT, campaign: campaign.id, shard, agent, manifest, journal, locks, findings };
  const packed = gzipSync(JSON.stringify(content));
  if (packed.length > mostPacked) throw new TooLarge(name, packed.length, mostPacked);
  return packed;
}

/**
 * The files of a run directory that an agent has sent, made anew of what was checked.
 *
 * @throws BadResult with what is wrong.
 */
export function unpackShard(
  packed: Buffer,
  campaign: Campaign,
  shard: number,
  mostUnpacked = MOST_UNPACKED,
): { readonly agent: string; readonly manifest: Manifest; readonly files: ShardFiles } {
  const content = contentOf(packed, mostUnpacked);
  const { manifest, journal, locks, findings, agent } = content;
  if (content.format !== FORMAT || content.campaign !== campaign.id || content.shard !== shard) {
    throw new BadResult('it belongs to something else');
  }
  if (typeof agent !== 'string' || agent.length > 200) throw new BadResult('nobody has signed it');
  const run = checkedManifest(manifest, campaign, shard);
  const entries = checkedJournal(journal, campaign, shard);
  const prints = new Set(entries.flatMap((entry) => (entry.kind === 'finding' ? entry.fingerprint : [])));
  const files: (readonly [string, string])[] = [
    [RunFile.manifest, manifestText(run)],
    [RunFile.journal, entries.map((entry) => `${checkedLine(entry)}\n`).join('')],
  ];
  if (locks !== null) {
    if (!isLockFile(locks, run.run, new Set(campaign.scenarios))) throw new BadResult('its locks make no sense');
    files.push([RunFile.locks, locks]);
  }
  if (!Array.isArray(findings) || findings.length > MOST_FINDINGS) throw new BadResult('its findings make no sense');
  for (const finding of findings as unknown[]) {
    const [print, own] = Array.isArray(finding) ? (finding as [unknown, unknown]) : [];
    if (typeof print !== 'string' || !FINGERPRINT.test(print) || !prints.delete(print) || !isFiles(own)) {
      throw new BadResult('a finding makes no sense');
    }
    for (const [name, text] of own) files.push([`${RunFile.findings}/${print}/${name}`, text]);
  }
  return { agent, manifest: run, files };
}

function contentOf(packed: Buffer, maxOutputLength: number): { readonly [Field in keyof Packed]: unknown } {
  if (packed.length > MOST_PACKED) throw new BadResult(`it has ${megabytes(packed.length)}`);
  try {
    const content = JSON.parse(gunzipSync(packed, { maxOutputLength }).toString('utf8')) as Packed | null;
    if (typeof content === 'object' && content !== null) return content;
  } catch {
    // Neither gzip, with its checksum, nor JSON.
  }
  throw new BadResult('it cannot be unpacked');
}

/** Nothing but the fields that a manifest has. */
function checkedManifest(given: unknown, campaign: Campaign, shard: number): Manifest {
  const { run, started, ...rest } = (given ?? {}) as Partial<Manifest>;
  const { version, build, seed, scenarios, bugs, cpus } = campaign;
  const fixed = { version, build, seed, shard: { index: shard, count: campaign.shards }, scenarios, bugs, cpus };
  for (const [field, value] of Object.entries(fixed)) {
    if (JSON.stringify(rest[field as keyof typeof rest]) !== JSON.stringify(value)) {
      throw new BadResult(`it was made with another ${field}`);
    }
  }
  if (typeof run !== 'string' || !/^[0-9a-f]{16}$/.test(run)) throw new BadResult('its run has no id');
  if (typeof started !== 'string' || !/^[\dT:.Z-]{1,40}$/.test(started)) throw new BadResult('it was never begun');
  return { run, ...fixed, started };
}

function checkedJournal(given: unknown, campaign: Campaign, shard: number): readonly JournalEntry[] {
  if (!Array.isArray(given)) throw new BadResult('it has no journal');
  const names = new Set(campaign.scenarios);
  const units = new Set<number>();
  const entries = given.map((entry, i) => {
    const text = typeof entry === 'object' && entry !== null ? checkedLine(entry as object) : '';
    const read = checkedEntry(text) as JournalEntry | undefined;
    const isOurs =
      read !== undefined &&
      isJournalEntry(read as unknown as Readonly<Record<string, unknown>>) &&
      (!('scenario' in read) || names.has(read.scenario));
    if (!isOurs) throw new BadResult(`entry ${i + 1} of its journal makes no sense`);
    if (read.kind === 'free' || read.kind === 'stepped') {
      if (read.unit % campaign.shards !== shard - 1) throw new BadResult(`unit ${read.unit} is another shard's`);
      units.add(read.unit);
    }
    return read;
  });
  if (entries.at(-1)?.kind !== 'end') throw new BadResult('it has not come to its end');
  const most = unitsOf(campaign, shard);
  if (most !== undefined && units.size > most) throw new BadResult(`it has ${units.size} units, not ${most}`);
  return entries;
}

const isFiles = (given: unknown): given is readonly (readonly [string, string])[] =>
  Array.isArray(given) &&
  given.length <= MOST_FILES &&
  given.every(
    (file: unknown) =>
      Array.isArray(file) && file.length === 2 && typeof file[1] === 'string' && FILE_NAME.test(String(file[0])),
  ) &&
  new Set(given.map(([name]: [string]) => name)).size === given.length;

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
