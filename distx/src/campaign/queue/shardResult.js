import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { checkedEntry, checkedLine } from '../soak/checkedLine.js';
import { FINGERPRINT, isJournalEntry } from '../soak/journalEntry.js';
import { manifestText, readManifest } from '../soak/manifest.js';
import { readJournal, RunFile } from '../soak/runDirectory.js';
import { isLockFile } from './checkedLocks.js';
import { unitsOf } from './campaign.js';
const FORMAT = 'pagetorture-shard/1';
/** What a result may take in Redis, in bytes. */
export const MOST_PACKED = 1 << 25;
const MOST_UNPACKED = 1 << 27;
const MOST_FINDINGS = 10_000;
const MOST_FILES = 100;
const FILE_NAME = /^\w[\w.-]{0,99}$/;
/** A result that is not what it should be. */
export class BadResult extends Error {
    name = 'BadResult';
}
/** More than Redis should be given: no other agent's would be smaller. */
export class TooLarge extends Error {
    name = 'TooLarge';
    constructor(shard, bytes, most) {
        const what = `the result of ${shard} has ${megabytes(bytes)}, more than ${megabytes(most)}`;
        super(`${what}: divide the campaign into more --shards`);
    }
}
/**
 * A run directory as one piece, to be sent.
 *
 * @throws TooLarge
 */
export function packShard(path, campaign, shard, agent, mostPacked = MOST_PACKED) {
    const manifest = readManifest(join(path, RunFile.manifest));
    if (manifest === undefined)
        throw new BadResult(`${path} holds no run`);
    const journal = readJournal(path).entries;
    const found = new Set(journal.flatMap((entry) => (entry.kind === 'finding' ? entry.fingerprint : [])));
    const name = `shard ${shard}/${campaign.shards}`;
    let bytes = 0;
    const findings = [...found].flatMap((print) => {
        const folder = join(path, RunFile.findings, print);
        if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
            return [];
        const files = readdirSync(folder).map((own) => {
            const file = join(folder, own);
            bytes += statSync(file).size;
            if (bytes > MOST_UNPACKED / 2)
                throw new TooLarge(name, bytes, MOST_UNPACKED / 2);
            return [own, readFileSync(file, 'utf8')];
        });
        return [[print, files]];
    });
    const locksPath = join(path, RunFile.locks);
    const locks = existsSync(locksPath) ? readFileSync(locksPath, 'utf8') : null;
    const content = { format: FORMAT, campaign: campaign.id, shard, agent, manifest, journal, locks, findings };
    const packed = gzipSync(JSON.stringify(content));
    if (packed.length > mostPacked)
        throw new TooLarge(name, packed.length, mostPacked);
    return packed;
}
/**
 * The files of a run directory that an agent has sent, made anew of what was checked.
 *
 * @throws BadResult with what is wrong.
 */
export function unpackShard(packed, campaign, shard, mostUnpacked = MOST_UNPACKED) {
    const content = contentOf(packed, mostUnpacked);
    const { manifest, journal, locks, findings, agent } = content;
    if (content.format !== FORMAT || content.campaign !== campaign.id || content.shard !== shard) {
        throw new BadResult('it belongs to something else');
    }
    if (typeof agent !== 'string' || agent.length > 200)
        throw new BadResult('nobody has signed it');
    const run = checkedManifest(manifest, campaign, shard);
    const entries = checkedJournal(journal, campaign, shard);
    const prints = new Set(entries.flatMap((entry) => (entry.kind === 'finding' ? entry.fingerprint : [])));
    const files = [
        [RunFile.manifest, manifestText(run)],
        [RunFile.journal, entries.map((entry) => `${checkedLine(entry)}\n`).join('')],
    ];
    if (locks !== null) {
        if (!isLockFile(locks, run.run, new Set(campaign.scenarios)))
            throw new BadResult('its locks make no sense');
        files.push([RunFile.locks, locks]);
    }
    if (!Array.isArray(findings) || findings.length > MOST_FINDINGS)
        throw new BadResult('its findings make no sense');
    for (const finding of findings) {
        const [print, own] = Array.isArray(finding) ? finding : [];
        if (typeof print !== 'string' || !FINGERPRINT.test(print) || !prints.delete(print) || !isFiles(own)) {
            throw new BadResult('a finding makes no sense');
        }
        for (const [name, text] of own)
            files.push([`${RunFile.findings}/${print}/${name}`, text]);
    }
    return { agent, manifest: run, files };
}
function contentOf(packed, maxOutputLength) {
    if (packed.length > MOST_PACKED)
        throw new BadResult(`it has ${megabytes(packed.length)}`);
    try {
        const content = JSON.parse(gunzipSync(packed, { maxOutputLength }).toString('utf8'));
        if (typeof content === 'object' && content !== null)
            return content;
    }
    catch {
        // Neither gzip, with its checksum, nor JSON.
    }
    throw new BadResult('it cannot be unpacked');
}
/** Nothing but the fields that a manifest has. */
function checkedManifest(given, campaign, shard) {
    const { run, started, ...rest } = (given ?? {});
    const { version, build, seed, scenarios, bugs, cpus } = campaign;
    const fixed = { version, build, seed, shard: { index: shard, count: campaign.shards }, scenarios, bugs, cpus };
    for (const [field, value] of Object.entries(fixed)) {
        if (JSON.stringify(rest[field]) !== JSON.stringify(value)) {
            throw new BadResult(`it was made with another ${field}`);
        }
    }
    if (typeof run !== 'string' || !/^[0-9a-f]{16}$/.test(run))
        throw new BadResult('its run has no id');
    if (typeof started !== 'string' || !/^[\dT:.Z-]{1,40}$/.test(started))
        throw new BadResult('it was never begun');
    return { run, ...fixed, started };
}
function checkedJournal(given, campaign, shard) {
    if (!Array.isArray(given))
        throw new BadResult('it has no journal');
    const names = new Set(campaign.scenarios);
    const units = new Set();
    const entries = given.map((entry, i) => {
        const text = typeof entry === 'object' && entry !== null ? checkedLine(entry) : '';
        const read = checkedEntry(text);
        const isOurs = read !== undefined &&
            isJournalEntry(read) &&
            (!('scenario' in read) || names.has(read.scenario));
        if (!isOurs)
            throw new BadResult(`entry ${i + 1} of its journal makes no sense`);
        if (read.kind === 'free' || read.kind === 'stepped') {
            if (read.unit % campaign.shards !== shard - 1)
                throw new BadResult(`unit ${read.unit} is another shard's`);
            units.add(read.unit);
        }
        return read;
    });
    if (entries.at(-1)?.kind !== 'end')
        throw new BadResult('it has not come to its end');
    const most = unitsOf(campaign, shard);
    if (most !== undefined && units.size > most)
        throw new BadResult(`it has ${units.size} units, not ${most}`);
    return entries;
}
const isFiles = (given) => Array.isArray(given) &&
    given.length <= MOST_FILES &&
    given.every((file) => Array.isArray(file) && file.length === 2 && typeof file[1] === 'string' && FILE_NAME.test(String(file[0]))) &&
    new Set(given.map(([name]) => name)).size === given.length;
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
//# sourceMappingURL=shardResult.js.map