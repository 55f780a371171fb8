import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { UsageError } from '../usageError.js';
import { CheckedFile, readChecked } from './checkedFile.js';
import { holdFolder, LOCK, putIntoNight, refuseForeign } from './heldFolder.js';
import { isJournalEntry } from './journalEntry.js';
import { readLeads, writeLeads } from './leadCorpus.js';
import { readManifest, writeManifest } from './manifest.js';
import { SoakTally } from './soakTally.js';
/** Names of what a run directory holds. */
export const RunFile = {
    manifest: 'manifest.json',
    journal: 'journal.ndjson',
    lock: LOCK,
    findings: 'findings',
    corpus: 'corpus.ndjson',
    leads: 'leads.ndjson',
    start: 'start.ndjson',
    locks: 'locks.json',
    history: 'history.ndjson',
    summary: 'summary.json',
    nights: 'nights',
};
const WHOLE_RUN = { index: 1, count: 1 };
/** A soak's folder on disk, held by this process. */
export class RunDirectory {
    path;
    manifest;
    /** What the journal has so far. */
    tally;
    /** Numbers of the journal's lines that can't be read. */
    damaged;
    /** Lines about what it began with that can't be read. */
    damagedLeads;
    /** Its last line was torn, and dropped. */
    isTorn;
    #journal;
    #lock;
    #isClosed = false;
    constructor(path, manifest, lock) {
        const { entries, damaged, wholeBytes, isTorn } = readJournal(path);
        this.path = path;
        this.manifest = manifest;
        const { leads, damaged: damagedLeads } = readLeads(join(path, RunFile.start));
        this.damagedLeads = damagedLeads;
        this.tally = new SoakTally(manifest.shard, tokensByScenario(leads));
        for (const entry of entries)
            this.tally.add(entry);
        this.damaged = damaged;
        this.isTorn = isTorn;
        this.#lock = lock;
        this.#journal = new CheckedFile(this.file('journal'), wholeBytes);
    }
    /** @throws UsageError when that is not possible, with the directory as it was; DiskError when it is full. */
    static open(path, wanted, fresh) {
        return holdFolder(path, (lock) => new RunDirectory(path, manifestFor(path, wanted, fresh), lock));
    }
    file(name) {
        return join(this.path, RunFile[name]);
    }
    /** Writes an entry down and counts it. @throws DiskError, and it is not counted. */
    append(entry) {
        this.requireOpen();
        this.#journal.append(entry);
        this.tally.add(entry);
    }
    /** What was still under way when the soak ended writes nothing. @throws Error */
    requireOpen() {
        if (this.#isClosed)
            throw new Error('the run directory is closed');
    }
    close() {
        this.#isClosed = true;
        this.#journal.close();
        this.#lock.release();
    }
}
/** The entries of a run directory's journal. */
export function readJournal(path) {
    const content = readChecked(join(path, RunFile.journal), isJournalEntry);
    return { ...content, entries: content.entries };
}
/** The manifest to go on with, or a new one, written. */
function manifestFor(path, wanted, fresh) {
    const manifestPath = join(path, RunFile.manifest);
    const before = readManifest(manifestPath);
    if (before === undefined)
        refuseForeign(path, ours);
    if (before !== undefined && wanted.resume) {
        requireSame(path, before, wanted, fresh);
        return before;
    }
    if (before !== undefined && !hasEnded(path)) {
        throw new UsageError(`${path} holds a soak that has not come to its end`, 'Go on with it by --resume, or name another --dir.');
    }
    const { bugs = [], shard = WHOLE_RUN, cpus = fresh.cpus, seed = fresh.seed() } = wanted;
    const scenarios = wanted.scenarios ?? fresh.scenarios();
    const build = fresh.buildOf(scenarios, bugs);
    const run = randomBytes(8).toString('hex');
    const { version } = fresh;
    const manifest = { run, version, build, seed, shard, scenarios, bugs, cpus, started: new Date().toISOString() };
    const leads = fresh.leads?.() ?? [];
    putAside(path);
    // Before the manifest: with one, what the run begins with does not change any more.
    writeLeads(join(path, RunFile.start), leads.filter(({ scenario }) => scenarios.includes(scenario)));
    writeManifest(manifestPath, manifest);
    return manifest;
}
function requireSame(path, before, wanted, fresh) {
    const hint = 'Leave out --resume when it has ended, or name another --dir.';
    const same = (what, was, is) => {
        if (is === undefined || JSON.stringify(was) === JSON.stringify(is))
            return;
        throw new UsageError(`${path} was begun with ${what} ${spell(was)}, not ${spell(is)}`, hint);
    };
    same('version', before.version, fresh.version);
    same('scenarios', before.scenarios, wanted.scenarios);
    same('bugs', before.bugs, wanted.bugs);
    same('seed', before.seed, wanted.seed);
    same('shard', before.shard, wanted.shard);
    same('CPUs', before.cpus, wanted.cpus);
    if (before.build === fresh.buildOf(before.scenarios, before.bugs))
        return;
    throw new UsageError(`${path} was begun with another build: sources have changed since`, hint);
}
function spell(value) {
    if (Array.isArray(value))
        return value.join(' ') || 'none';
    if (typeof value !== 'object' || value === null)
        return String(value);
    const { index, count } = value;
    return `${index}/${count}`;
}
function hasEnded(path) {
    const tally = new SoakTally();
    for (const entry of readJournal(path).entries)
        tally.add(entry);
    return tally.isEnded;
}
/** Keeps what belongs to the run before; the manifest goes first, since without it the rest is nobody's. */
const { manifest, journal, summary, start, locks, nights } = RunFile;
const putAside = (path) => putIntoNight(path, [manifest, journal, summary, start, locks], nights);
function tokensByScenario(leads) {
    const tokens = new Map();
    for (const { scenario, token } of leads)
        tokens.set(scenario, [...(tokens.get(scenario) ?? []), token]);
    return tokens;
}
const ours = new Set(Object.values(RunFile));
//# sourceMappingURL=runDirectory.js.map