import { randomInt } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { soakJson } from '../../report/soakJson.js';
import { Alarm } from '../alarm.js';
import { packageVersion } from '../packageRoot.js';
import { ownScenarios } from '../scenarioFile.js';
import { ExplorerPool } from '../stepped/explorerPool.js';
import { UsageError } from '../usageError.js';
import { Corpus } from './corpus.js';
import { damageLines } from './damageLines.js';
import { codeOf } from './diskError.js';
import { FreeRunner } from './freeUnit.js';
import { appendHistory } from './history.js';
import { keptLeads, readLeads, writeLeads } from './leadCorpus.js';
import { LockDetails, withLockDetails } from './lockDetails.js';
import { replayCorpus } from './replayCorpus.js';
import { RunDirectory, RunFile } from './runDirectory.js';
import { SoakFindings } from './soakFindings.js';
import { SoakPlan } from './soakPlan.js';
import { buildOf, checkSubjects, SoakSubjects } from './soakSubjects.js';
import { soakVerdict } from './soakVerdict.js';
import { UnitRunner } from './unitRunner.js';
import { writeBeside } from './writeBeside.js';
const DEFAULT_CPUS = 4;
const HANG_MS = 30_000;
const STALL_MS = 10_000;
const SAMPLE_MS = 100;
/** What is under way when the time is over has so long to come to its end by itself. */
const GRACE_MS = 500;
/** The time is over, and what is under way does not come to an end. */
class SoakCut extends Error {
    name = 'SoakCut';
}
/**
 * Works off the units of a run directory until the time is over, and keeps what it finds.
 *
 * @throws UsageError and its like for what a user can mend; DiskError when the directory is full.
 */
export async function soak(request, reporter, interrupt) {
    const { began = performance.now() } = request;
    const { scenarios = [], bugs = [], cpus = DEFAULT_CPUS, resume } = request.wanted;
    if (request.corpus !== undefined)
        requireWritable(request.corpus);
    const goesOn = resume && existsSync(join(request.path, RunFile.manifest));
    if (!goesOn)
        await checkSubjects(scenarios, bugs, cpus);
    const directory = RunDirectory.open(request.path, request.wanted, {
        version: packageVersion,
        scenarios: () => ownScenarios().map(({ name }) => name),
        seed: () => randomInt(2 ** 32),
        cpus: DEFAULT_CPUS,
        leads: () => readLeads(join(request.corpus ?? request.path, RunFile.leads)).leads,
        buildOf,
    });
    return new Session(request, directory, began, reporter, interrupt).run();
}
/** A corpus that can't be kept is told before the soak, not after it. @throws UsageError */
function requireWritable(folder) {
    try {
        mkdirSync(folder, { recursive: true });
        if (!statSync(folder).isDirectory())
            throw Object.assign(new Error(), { code: 'ENOTDIR' });
        accessSync(folder, constants.W_OK);
    }
    catch (error) {
        throw new UsageError(`cannot keep a corpus in ${folder} (${codeOf(error)})`, 'Name a --corpus folder that can be written to.');
    }
}
/** What one process does for a soak. */
class Session {
    #request;
    #directory;
    #reporter;
    #interrupt;
    #plan;
    #header;
    #subjects;
    #pool;
    #free;
    #locks;
    #alarm = new Alarm();
    /** Beginning and end of the whole soak, on the clock of performance.now(). */
    #began;
    #deadline;
    #overSince;
    #now = 'replaying';
    constructor(request, directory, began, reporter, interrupt) {
        const { build, scenarios, bugs, seed, shard, cpus } = directory.manifest;
        const { environment, threads, forMs, units, path } = request;
        this.#request = request;
        this.#directory = directory;
        this.#locks = new LockDetails(directory.manifest.run, directory.file('locks'));
        this.#reporter = reporter;
        this.#interrupt = interrupt;
        this.#plan = new SoakPlan(seed, scenarios.length, shard);
        this.#subjects = new SoakSubjects(scenarios, bugs, cpus);
        this.#header = {
            parameters: { build, scenarios, bugs, seed, shard, cpus, threads, forMs, units, folder: path },
            environment,
            bugTitles: this.#subjects.bugs.map(({ patch }) => patch.title),
        };
        this.#began = began - directory.tally.elapsedMs;
        this.#deadline = this.#began + forMs;
        this.#free = new FreeRunner(request.stallMs ?? STALL_MS);
        this.#pool = new ExplorerPool(threads, request.hangMs ?? HANG_MS);
    }
    async run() {
        const { environment, forMs, path, corpus: corpusFolder } = this.#request;
        const directory = this.#directory;
        let corpus;
        let timer;
        try {
            const subjects = this.#subjects;
            this.#reporter.start(this.#header, directory.tally.done.size);
            damageLines(directory, this.#plan).forEach((line) => this.#reporter.warning(line));
            directory.append({ kind: 'session', started: environment.started, forMs, elapsedMs: this.#elapsedMs() });
            corpus = new Corpus(join(corpusFolder ?? path, RunFile.corpus));
            const findings = new SoakFindings({
                directory,
                subjects,
                environment,
                reporter: this.#reporter,
                interrupt: this.#interrupt,
                bridges: this.#request.bridges,
                left: () => (this.#isOver() ? 0 : this.#deadline - performance.now()),
            });
            const units = new UnitRunner({
                directory,
                subjects,
                findings,
                reporter: this.#reporter,
                locks: this.#locks,
                pool: this.#pool,
                free: this.#free,
                deadline: this.#deadline,
                interrupt: this.#interrupt,
                isOver: () => this.#isOver(),
                elapsedMs: () => this.#elapsedMs(),
            });
            timer = setInterval(() => this.#sample(units), SAMPLE_MS);
            try {
                await this.#replay(corpus, subjects, findings);
                await this.#work(units, corpus);
            }
            catch (error) {
                if (!(error instanceof SoakCut))
                    throw error;
            }
            return this.#end(findings);
        }
        finally {
            clearInterval(timer);
            corpus?.close();
            // Before the threads end: what that looks like is nothing to be told.
            directory.close();
            await Promise.all([this.#pool.destroy(), this.#free.destroy()]);
        }
    }
    async #replay(corpus, subjects, findings) {
        const { manifest, tally } = this.#directory;
        for (const entry of corpus.entries) {
            if (this.#isOver())
                return;
            if (tally.replayed.has(entry.token) || entry.run === manifest.run)
                continue;
            const context = { directory: this.#directory, subjects, findings, pool: this.#pool };
            const problem = await this.#alarm.guard(replayCorpus(entry, context));
            if (problem !== undefined)
                this.#reporter.warning(`a schedule of the corpus was left out: ${problem}`);
        }
    }
    async #work(units, corpus) {
        const { manifest, tally } = this.#directory;
        const { units: most = Infinity } = this.#request;
        for (let n = 0; tally.done.size < most && !this.#isOver(); n++) {
            const number = this.#plan.ownNumber(n);
            if (tally.done.has(number))
                continue;
            const unit = this.#plan.unit(number);
            this.#now = `${unit.kind === 'free' ? 'racing' : 'stepping'} ${manifest.scenarios[unit.scenario]}`;
            const isDone = await this.#alarm.guard(units.run(unit));
            for (const { token, fingerprint } of tally.findings.values()) {
                if (token !== undefined)
                    corpus.add({ token, fingerprint, run: manifest.run });
            }
            if (!isDone)
                return;
        }
    }
    /** The verdict so far; when the time is over, or the units are done, it is the last one. */
    #end(findings) {
        const directory = this.#directory;
        const { tally, manifest } = directory;
        const { by } = this.#interrupt;
        if (by === undefined)
            directory.append({ kind: 'end', elapsedMs: this.#elapsedMs() });
        const { scenarios, locks } = withLockDetails(tally.scenarios(manifest.scenarios), tally.locks, this.#locks.byScenario);
        const isWhole = by === undefined && this.#request.units === undefined && manifest.shard.count === 1;
        const report = {
            header: this.#header,
            ...soakVerdict({ findings: tally.findings.size, scenarios, hung: tally.hung, isWhole }),
            interrupted: by,
            seconds: this.#elapsedMs() / 1000,
            totals: tally.totals,
            scenarios,
            findings: [...tally.findings.values()].map((finding) => findings.withFolder(finding)),
            locks,
            replayed: tally.replayed.size,
            failedAgain: tally.failedAgain,
            damaged: directory.damaged.length,
        };
        this.#keepLeads();
        this.#locks.write(directory.file('locks'));
        writeBeside(directory.file('summary'), `${JSON.stringify(soakJson(report), undefined, 2)}\n`);
        if (by === undefined)
            appendHistory(directory, report);
        this.#reporter.end(report);
        return report;
    }
    /** For the next run. */
    #keepLeads() {
        const { tally, manifest } = this.#directory;
        const { run } = manifest;
        const own = manifest.scenarios.flatMap((scenario) => tally.leadsOf(scenario).tokens.map((token) => ({ scenario, token, run })));
        if (own.length === 0)
            return;
        const path = join(this.#request.corpus ?? this.#request.path, RunFile.leads);
        writeLeads(path, keptLeads(readLeads(path).leads, own));
    }
    #sample(units) {
        this.#reporter.progress({
            seconds: this.#elapsedMs() / 1000,
            secondsLeft: Math.max(0, this.#deadline - performance.now()) / 1000,
            totals: units.totals,
            findings: this.#directory.tally.findings.size,
            now: this.#now,
            bytes: process.memoryUsage.rss(),
        });
        if (!this.#isOver())
            return;
        this.#overSince ??= performance.now();
        if (performance.now() - this.#overSince >= GRACE_MS)
            this.#alarm.raise(new SoakCut());
    }
    #elapsedMs() {
        return Math.round(performance.now() - this.#began);
    }
    #isOver() {
        return this.#interrupt.by !== undefined || performance.now() >= this.#deadline;
    }
}
//# sourceMappingURL=soak.js.map