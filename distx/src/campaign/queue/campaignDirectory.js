import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usageError.js';
import { holdFolder, LOCK, putIntoNight, refuseForeign } from '../soak/heldFolder.js';
import { readManifest } from '../soak/manifest.js';
import { readJournal, RunFile } from '../soak/runDirectory.js';
import { writeBeside, writeFolderBeside } from '../soak/writeBeside.js';
import { CAMPAIGN_ID, campaignText, LONGEST_CAMPAIGN, parseCampaign } from './campaign.js';
/** Names of what a campaign's directory holds. */
const CampaignFile = {
    campaign: 'campaign.json',
    shards: 'shards',
    summary: 'summary.json',
    nights: 'nights',
    lock: LOCK,
};
const ours = new Set(Object.values(CampaignFile));
/** A campaign's folder on disk, held by this process: what it is about, and the run directory of each shard that is back. */
export class CampaignDirectory {
    path;
    campaign;
    /** Numbers of shards whose run directory was there but could not be read: they are done again. */
    damaged;
    #stored = new Set();
    #lock;
    constructor(path, campaign, lock) {
        this.path = path;
        this.campaign = campaign;
        this.#lock = lock;
        const { stored, damaged } = shardsIn(path, campaign);
        this.#stored = new Set(stored);
        this.damaged = damaged;
    }
    /** @throws UsageError when that is not possible, with the directory as it was; DiskError when it is full. */
    static open(path, wanted, fresh) {
        return holdFolder(path, (lock) => new CampaignDirectory(path, campaignFor(path, wanted, fresh), lock));
    }
    /** Run directories of the shards that are back, in order. */
    get folders() {
        return [...this.#stored].toSorted((a, b) => a - b).map((shard) => this.folderOf(shard));
    }
    /** Shards that are not back, in order. */
    get missing() {
        const all = Array.from({ length: this.campaign.shards }, (_, i) => i + 1);
        return all.filter((shard) => !this.#stored.has(shard));
    }
    has(shard) {
        return this.#stored.has(shard);
    }
    folderOf(shard) {
        return join(this.path, CampaignFile.shards, String(shard));
    }
    /** Keeps what has come back of a shard. @throws DiskError */
    store(shard, files) {
        writeFolderBeside(this.folderOf(shard), files);
        this.#stored.add(shard);
    }
    /** @throws DiskError */
    writeSummary(text) {
        writeBeside(join(this.path, CampaignFile.summary), text);
    }
    close() {
        this.#lock.release();
    }
}
function campaignFor(path, { resume, wanted }, fresh) {
    const file = join(path, CampaignFile.campaign);
    const before = readCampaign(file);
    if (before === undefined)
        refuseForeign(path, ours);
    if (before !== undefined && resume) {
        requireSame(path, before, wanted, fresh);
        return before;
    }
    if (before !== undefined && shardsIn(path, before).stored.length < before.shards) {
        throw new UsageError(`${path} holds a campaign that has not come to its end`, 'Go on with it by --resume, or name another --dir.');
    }
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    const chosen = { ...fresh.usual(), ...given };
    const campaign = {
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
function readCampaign(file) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    const campaign = found.isFile() && found.size <= LONGEST_CAMPAIGN + 1 ? parseCampaign(readFileSync(file, 'utf8')) : undefined;
    if (campaign !== undefined && CAMPAIGN_ID.test(campaign.id))
        return campaign;
    throw new UsageError(`${file} is no campaign of a queue`, 'Name another --dir, or move this one away.');
}
function requireSame(path, before, wanted, fresh) {
    const hint = 'Leave out --resume when it has ended, or name another --dir.';
    const words = (value) => (Array.isArray(value) ? value.join(' ') || 'none' : String(value));
    for (const [field, is] of Object.entries({ version: fresh.version, ...wanted })) {
        const was = before[field];
        if (is === undefined || JSON.stringify(was) === JSON.stringify(is))
            continue;
        throw new UsageError(`${path} was begun with ${field} ${words(was)}, not ${words(is)}`, hint);
    }
    if (before.build === fresh.buildOf(before.scenarios, before.bugs))
        return;
    throw new UsageError(`${path} was begun with another build: sources have changed since`, hint);
}
function shardsIn(path, campaign) {
    const folder = join(path, CampaignFile.shards);
    const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
    const stored = [];
    const damaged = [];
    for (const name of names) {
        const shard = /^[1-9]\d{0,5}$/.test(name) ? Number(name) : 0;
        if (shard < 1 || shard > campaign.shards)
            continue;
        (isWhole(join(folder, name), campaign, shard) ? stored : damaged).push(shard);
    }
    return { stored, damaged };
}
function isWhole(path, campaign, shard) {
    try {
        const manifest = readManifest(join(path, RunFile.manifest));
        const { entries, damaged, isTorn } = readJournal(path);
        return (manifest?.build === campaign.build &&
            manifest.seed === campaign.seed &&
            manifest.shard.index === shard &&
            manifest.shard.count === campaign.shards &&
            damaged.length === 0 &&
            !isTorn &&
            entries.at(-1)?.kind === 'end');
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=campaignDirectory.js.map