import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usageError.ts';
import { holdFolder, LOCK, putIntoNight, refuseForeign } from '../soak/heldFolder.ts';
import { readManifest } from '../soak/manifest.ts';
import { readJournal, RunFile } from '../soak/runDirectory.ts';
import type { RunLock } from '../soak/runLock.ts';
import { writeBeside, writeFolderBeside } from '../soak/writeBeside.ts';
import { CAMPAIGN_ID, campaignText, LONGEST_CAMPAIGN, parseCampaign, type Campaign } from './campaign.ts';
import type { ShardFiles } from './shardResult.ts';

/** Names of what a campaign's directory holds. */
const CampaignFile = {
  campaign: 'campaign.json',
  shards: 'shards',
  summary: 'summary.json',
  nights: 'nights',
  lock: LOCK,
} as const;

const ours = new Set<string>(Object.values(CampaignFile));

/** What a user asked of a campaign; what is undefined is as it was in the directory, or as usual. */
export interface WantedCampaign {
  readonly resume: boolean;
  readonly wanted: Partial<Omit<Campaign, 'id' | 'version' | 'build' | 'started'>>;
}

/** What is chosen when nothing is said, and what only loading tells. */
export interface NewCampaign {
  readonly version: string;
  readonly usual: () => Omit<Campaign, 'id' | 'version' | 'build' | 'started'>;
  readonly buildOf: (scenarios: readonly string[], bugs: readonly string[]) => string;
}

/** A campaign's folder on disk, held by this process: what it is about, and the run directory of each shard that is back. */
export class CampaignDirectory {
  readonly path: string;
  readonly campaign: Campaign;
  /** Numbers of shards whose run directory was there but could not be read: they are done again. */
  readonly damaged: readonly number[];
  readonly #stored = new Set<number>();
  readonly #lock: RunLock;

  private constructor(path: string, campaign: Campaign, lock: RunLock) {
    this.path = path;
    this.campaign = campaign;
    this.#lock = lock;
    const { stored, damaged } = shardsIn(path, campaign);
    this.#stored = new Set(stored);
    this.damaged = damaged;
  }

  /** @throws UsageError when that is not possible, with the directory as it was; DiskError when it is full. */
  static open(path: string, wanted: WantedCampaign, fresh: NewCampaign): CampaignDirectory {
    return holdFolder(path, (lock) => new CampaignDirectory(path, campaignFor(path, wanted, fresh), lock));
  }

  /** Run directories of the shards that are back, in order. */
  get folders(): string[] {
    return [...this.#stored].toSorted((a, b) => a - b).map((shard) => this.folderOf(shard));
  }

  /** Shards that are not back, in order. */
  get missing(): number[] {
    const all = Array.from({ length: this.campaign.shards }, (_, i) => i + 1);
    return all.filter((shard) => !this.#stored.has(shard));
  }

  has(shard: number): boolean {
    return this.#stored.has(shard);
  }

  folderOf(shard: number): string {
    return join(this.path, CampaignFile.shards, String(shard));
  }

  /** Keeps what has come back of a shard. @throws DiskError */
  store(shard: number, files: ShardFiles): void {
    writeFolderBeside(this.folderOf(shard), files);
    this.#stored.add(shard);
  }

  /** @throws DiskError */
  writeSummary(text: string): void {
    writeBeside(join(this.path, CampaignFile.summary), text);
  }

  close(): void {
    this.#lock.release();
  }
}

function campaignFor(path: string, { resume, wanted }: WantedCampaign, fresh: NewCampaign): Campaign {
  const file = join(path, CampaignFile.campaign);
  const before = readCampaign(file);
  if (before === undefined) refuseForeign(path, ours);
  if (before !== undefined && resume) {
    requireSame(path, before, wanted, fresh);
    return before;
  }
  if (before !== undefined && shardsIn(path, before).stored.length < before.shards) {
    throw new UsageError(
      `${path} holds a campaign that has not come to its end`,
      'Go on with it by --resume, or name another --dir.',
    );
  }
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const chosen = { ...fresh.usual(), ...given };
  const campaign: Campaign = {
    id: randomBytes(8).toString('hex'),
    version: fresh.version,
    build: fresh.buildOf(chosen.scenarios, chosen.bugs),
    ...chosen,
    started: new Date().toISOString(),
  };
  const text = campaignText(campaign);
  if (parseCampaign(text) === undefined) {
    throw new UsageError('this campaign is too long to be told to others', 'Name fewer scenarios, or shorter paths.');
  }
  const { campaign: about, shards, summary, nights } = CampaignFile;
  putIntoNight(path, [about, shards, summary], nights);
  writeBeside(file, `${text}\n`);
  return campaign;
}

function readCampaign(file: string): Campaign | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const campaign =
    found.isFile() && found.size <= LONGEST_CAMPAIGN + 1 ? parseCampaign(readFileSync(file, 'utf8')) : undefined;
  if (campaign !== undefined && CAMPAIGN_ID.test(campaign.id)) return campaign;
  throw new UsageError(`${file} is no campaign of a queue`, 'Name another --dir, or move this one away.');
}

function requireSame(path: string, before: Campaign, wanted: Partial<Campaign>, fresh: NewCampaign): void {
  const hint = 'Leave out --resume when it has ended, or name another --dir.';
  const words = (value: unknown): string => (Array.isArray(value) ? value.join(' ') || 'none' : String(value));
  for (const [field, is] of Object.entries({ version: fresh.version, ...wanted })) {
    const was = before[field as keyof Campaign];
    if (is === undefined || JSON.stringify(was) === JSON.stringify(is)) continue;
    throw new UsageError(`${path} was begun with ${field} ${words(was)}, not ${words(is)}`, hint);
  }
  if (before.build === fresh.buildOf(before.scenarios, before.bugs)) return;
  throw new UsageError(`${path} was begun with another build: sources have changed since`, hint);
}

function shardsIn(path: string, campaign: Campaign): { readonly stored: number[]; readonly damaged: number[] } {
  const folder = join(path, CampaignFile.shards);
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  const stored: number[] = [];
  const damaged: number[] = [];
  for (const name of names) {
    const shard = /^[1-9]\d{0,5}$/.test(name) ? Number(name) : 0;
    if (shard < 1 || shard > campaign.shards) continue;
    (isWhole(join(folder, name), campaign, shard) ? stored : damaged).push(shard);
  }
  return { stored, damaged };
}

function isWhole(path: string, campaign: Campaign, shard: number): boolean {
  try {
    const manifest = readManifest(join(path, RunFile.manifest));
    const { entries, damaged, isTorn } = readJournal(path);
    return (
      manifest?.build === campaign.build &&
      manifest.seed === campaign.seed &&
      manifest.shard.index === shard &&
      manifest.shard.count === campaign.shards &&
      damaged.length === 0 &&
      !isTorn &&
      entries.at(-1)?.kind === 'end'
    );
  } catch {
    return false;
  }
}
