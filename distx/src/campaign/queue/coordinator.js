import { DiskError } from '../soak/diskError.js';
import { readJournal } from '../soak/runDirectory.js';
import { campaignText } from './campaign.js';
import { Jobs } from './jobs.js';
import { jobId, Key, PREFIX, shardOf } from './queueNames.js';
import { BadResult, MOST_PACKED, unpackShard } from './shardResult.js';
const TICK_MS = 500;
/** Nobody has taken a shard for so long. */
const LONELY_MS = 10_000;
/** What is left in Redis is no harm. */
const CLEAN_MS = 1500;
const MOST_REFUSALS = 100;
const LONGEST_LINE = 500;
const FOREVER_MS = 2 ** 31 - 1;
/** Puts the shards of a campaign into the queue and takes in what comes back, until all of them are here. */
export class Coordinator {
    #context;
    #queue;
    #jobs;
    /** Shards that failed wherever they were tried, with the reason. */
    #givenUp = new Map();
    #found = new Set();
    #told = new Set();
    #began = performance.now();
    #lonelySince = performance.now();
    #isAnnounced = false;
    constructor(context) {
        const { drivers, redis, directory } = context;
        this.#context = context;
        this.#queue = new drivers.Queue(directory.campaign.id, { connection: redis, prefix: PREFIX });
        // Told by whoever asked for something; that the connection is lost is told already.
        this.#queue.on('error', () => undefined);
        this.#jobs = new Jobs(this.#queue, redis);
    }
    /** @throws DiskError */
    async run() {
        const { directory, interrupt } = this.#context;
        for (const shard of directory.damaged)
            this.#warn(`shard ${shard} could not be read: it is done again`);
        for (const folder of directory.folders)
            this.#tellFindings(folder, false);
        for (let isFirst = true; !this.#isOver; isFirst = false) {
            const tick = this.#tick(isFirst);
            await interrupt.sleep(FOREVER_MS, tick);
            if (interrupt.by !== undefined) {
                tick.catch(() => undefined);
                return;
            }
            await tick;
            if (!this.#isOver)
                await interrupt.sleep(TICK_MS, new Promise(() => undefined));
        }
        // Agents go on meanwhile; whoever resumes takes in what they did.
        if (interrupt.by === undefined)
            await interrupt.sleep(CLEAN_MS, this.#clean());
    }
    get #isOver() {
        const { directory, interrupt } = this.#context;
        return interrupt.by !== undefined || directory.missing.every((shard) => this.#givenUp.has(shard));
    }
    async #tick(isFirst) {
        try {
            await this.#announce();
            if (isFirst)
                await this.#jobs.removeFailed();
            const open = this.#context.directory.missing.filter((shard) => !this.#givenUp.has(shard));
            // In this order: whoever ends a job has handed in its result before.
            const gone = await this.#jobs.absent(open);
            await this.#collect();
            const lost = gone.filter((shard) => !this.#context.directory.has(shard));
            if (lost.length > 0 && !isFirst) {
                this.#context.reporter.warning(`shards that were no longer in the queue are put in again: ${lost.length}`);
            }
            await this.#jobs.add(lost);
            await this.#watch();
            await this.#readRefusals();
        }
        catch (error) {
            if (error instanceof DiskError)
                throw error;
            this.#warn(`Redis: ${error.message}`);
        }
    }
    /** Agents ask for campaigns by name. */
    async #announce() {
        const { redis, directory } = this.#context;
        const { campaign } = directory;
        if ((await redis.hexists(Key.campaigns, campaign.id)) > 0)
            return;
        if (this.#isAnnounced)
            this.#context.reporter.warning('Redis has forgotten the campaign: what is missing is put in again');
        await redis.hset(Key.campaigns, campaign.id, campaignText(campaign));
        this.#isAnnounced = true;
    }
    /** Keeps what has come back; a shard that is there already is not looked at. */
    async #collect() {
        const { redis, directory } = this.#context;
        const key = Key.results(directory.campaign.id);
        for (const field of await redis.hkeys(key)) {
            const shard = /^[1-9]\d{0,5}$/.test(field) ? Number(field) : 0;
            if (shard >= 1 && shard <= directory.campaign.shards && !directory.has(shard))
                await this.#take(key, shard);
            await redis.hdel(key, field);
            if (directory.has(shard))
                await this.#jobs.remove(jobId(shard));
        }
    }
    async #take(key, shard) {
        const { redis, directory } = this.#context;
        const { campaign } = directory;
        try {
            const length = await redis.hstrlen(key, String(shard));
            if (length > MOST_PACKED)
                throw new BadResult(`it has ${length} bytes`);
            const packed = await redis.hgetBuffer(key, String(shard));
            if (packed === null)
                return;
            const { files } = unpackShard(packed, campaign, shard);
            directory.store(shard, files);
            this.#givenUp.delete(shard);
            this.#tellFindings(directory.folderOf(shard), true);
        }
        catch (error) {
            if (!(error instanceof BadResult))
                throw error;
            this.#warn(`what came back of shard ${shard} is refused, it is done again: ${error.message}`);
        }
    }
    /** Who is at work, and what went wrong there. */
    async #watch() {
        const { directory, reporter } = this.#context;
        const { active, failed, retried } = await this.#jobs.look();
        for (const job of retried)
            this.#tellFailure(job, 'has to be tried again');
        for (const job of failed) {
            this.#tellFailure(job, 'is given up');
            const shard = shardOf(job, directory.campaign.shards) ?? 0;
            if (!directory.has(shard))
                this.#givenUp.set(shard, job.failedReason ?? '');
        }
        const working = active.flatMap((job) => workOf(job, directory.campaign.shards));
        if (active.length > 0)
            this.#lonelySince = undefined;
        else
            this.#lonelySince ??= performance.now();
        if (this.#lonelySince !== undefined && performance.now() - this.#lonelySince > LONELY_MS) {
            this.#warn('no agent has taken a shard so far: begin some with pagetorture agent --queue ADDRESS --dir FOLDER');
        }
        reporter.progress({
            seconds: (performance.now() - this.#began) / 1000,
            shards: directory.campaign.shards,
            done: directory.folders.length,
            working,
            findings: this.#found.size,
        });
    }
    #tellFailure(job, what) {
        const { shards } = this.#context.directory.campaign;
        const shard = shardOf(job, shards);
        const name = shard === undefined ? `a job that is none of ours, ${job.id},` : `shard ${shard}/${shards}`;
        this.#warn(`${name} ${what}: ${job.failedReason ?? 'nobody says why'}`);
    }
    /** Agents that do not take part, each once. */
    async #readRefusals() {
        const { redis, directory } = this.#context;
        const key = Key.refusals(directory.campaign.id);
        for (const agent of (await redis.hkeys(key)).slice(0, MOST_REFUSALS)) {
            const why = (await redis.hstrlen(key, agent)) <= LONGEST_LINE * 4 ? await redis.hget(key, agent) : 'far too much';
            this.#warn(`the agent ${agent} does not take part: ${why ?? ''}`);
        }
    }
    #tellFindings(folder, isNew) {
        for (const entry of readJournal(folder).entries) {
            if (entry.kind !== 'finding' || this.#found.has(entry.fingerprint))
                continue;
            this.#found.add(entry.fingerprint);
            if (isNew)
                this.#context.reporter.finding({ ...entry, units: 1 });
        }
    }
    /** Each line once, however often it comes to mind. */
    #warn(line) {
        const text = line.slice(0, LONGEST_LINE);
        if (this.#told.has(text) || this.#told.size > 10_000)
            return;
        this.#told.add(text);
        this.#context.reporter.warning(text);
    }
    /** Nobody needs it any more. */
    async #clean() {
        const { redis, directory } = this.#context;
        const { id } = directory.campaign;
        try {
            await redis.hdel(Key.campaigns, id);
            await redis.del(Key.results(id), Key.refusals(id));
            await this.#queue.obliterate({ force: true });
        }
        catch {
            // It is in nobody's way.
        }
    }
}
/** What an agent says of its work, as far as it makes sense. */
function workOf(job, shards) {
    const shard = shardOf(job, shards);
    const { agent, units } = (typeof job.progress === 'object' && job.progress !== null ? job.progress : {});
    if (shard === undefined || typeof agent !== 'string' || !Number.isInteger(units))
        return [];
    return [{ agent: agent.slice(0, 100), shard, units: units }];
}
//# sourceMappingURL=coordinator.js.map