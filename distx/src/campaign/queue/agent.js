import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Interrupt } from '../interrupt.js';
import { holdFolder } from '../soak/heldFolder.js';
import { DiskError } from '../soak/diskError.js';
import { OpenCampaigns } from './openCampaigns.js';
import { KEPT_SECONDS, Key, shardOf } from './queueNames.js';
import { ShardLease } from './shardLease.js';
import { ShardFolders } from './shardFolders.js';
import { OtherBuild, runShard } from './runShard.js';
import { packShard, TooLarge } from './shardResult.js';
const POLL_MS = 500;
const PROGRESS_MS = 2000;
/** For giving a shard back, when there is a Redis. */
const GOODBYE_MS = 400;
const FOREVER_MS = 2 ** 31 - 1;
/** BullMQ knows it by its name: a job that failed with it is not tried again. */
const UNRECOVERABLE = 'UnrecoverableError';
const never = new Promise(() => undefined);
/** Works off shards of any campaign in Redis that this host can do. */
export class Agent {
    #request;
    #context;
    #campaigns;
    #folders;
    #lock;
    #name = `${hostname()
        .replaceAll(/[^\w.-]/g, '?')
        .slice(0, 60)}:${process.pid}`;
    #deadline;
    /** @throws UsageError when the folder is somebody else's. */
    constructor(request, context) {
        const { mostCpus, takeoverMs, path, forMs } = request;
        const { redis, drivers, tell } = context;
        this.#request = request;
        this.#context = context;
        [this.#lock, this.#folders] = holdFolder(path, (lock) => [lock, new ShardFolders(path)]);
        this.#campaigns = new OpenCampaigns({ redis, drivers, agent: this.#name, mostCpus, takeoverMs, tell });
        this.#deadline = performance.now() + (forMs ?? FOREVER_MS);
    }
    /** Until it is told to end. @throws DiskError */
    async run() {
        const { tell } = this.#context;
        tell(`agent ${this.#name} waits for shards, directory ${this.#request.path}`);
        try {
            while (!this.#isOver) {
                const next = this.#campaigns.next(randomUUID());
                await this.#until(next);
                if (this.#isOver) {
                    // One that comes now is taken over by others.
                    next.catch(() => undefined);
                    return;
                }
                const taken = await this.#attempt(next);
                if (taken === undefined)
                    await this.#until(never, POLL_MS);
                else if ((await this.#work(taken)) && this.#request.once)
                    return;
            }
        }
        finally {
            await within(GOODBYE_MS, this.#campaigns.close());
            this.#lock.release();
        }
    }
    get #isOver() {
        return this.#context.interrupt.by !== undefined || performance.now() >= this.#deadline;
    }
    /** Resolves when that settles, the time is over, or somebody wants an end. */
    async #until(work, ms = FOREVER_MS) {
        await this.#context.interrupt.sleep(Math.min(ms, Math.max(0, this.#deadline - performance.now())), work);
    }
    /** What Redis says of a command is told; the next one may do. */
    async #attempt(work) {
        try {
            return await work;
        }
        catch (error) {
            this.#context.tell(`Redis: ${error.message}`);
            return undefined;
        }
    }
    /** @returns whether a shard was worked off. @throws DiskError */
    async #work({ campaign, job, token }) {
        const { tell } = this.#context;
        const shard = shardOf(job, campaign.shards);
        if (shard === undefined) {
            tell(`a job of campaign ${campaign.id} is refused: it is none that pagetorture writes`);
            const problem = Object.assign(new Error(`${this.#name}: it names no shard`), { name: UNRECOVERABLE });
            await this.#attempt(job.moveToFailed(problem, token, false));
            return false;
        }
        const name = `shard ${shard}/${campaign.shards} of campaign ${campaign.id}`;
        const lease = new ShardLease(job, token, this.#request.takeoverMs, () => tell(`${name} may be somebody else's by now; going on with it all the same`));
        try {
            const isDone = await this.#run({ campaign, job, token }, shard, name);
            if (!isDone) {
                await within(GOODBYE_MS, job.moveToWait(token));
                return false;
            }
            const packed = packShard(this.#folders.of(campaign.id, shard), campaign, shard, this.#name);
            await this.#handIn({ campaign, job, token }, shard, packed);
            return true;
        }
        catch (error) {
            if (error instanceof DiskError) {
                await within(GOODBYE_MS, job.moveToWait(token));
                await within(GOODBYE_MS, this.#campaigns.refuse(campaign, error.message));
                throw error;
            }
            if (error instanceof OtherBuild) {
                await this.#attempt(job.moveToWait(token));
                await this.#attempt(this.#campaigns.refuse(campaign, error.message));
                return false;
            }
            const { message } = error;
            tell(`${name} failed: ${message}`);
            const problem = new Error(`${this.#name}: ${message}`);
            if (error instanceof TooLarge)
                problem.name = UNRECOVERABLE;
            await this.#attempt(job.moveToFailed(problem, token, false));
            return true;
        }
        finally {
            lease.end();
        }
    }
    /** @returns whether it came to its end. */
    async #run({ campaign, job }, shard, name) {
        const { interrupt, tell } = this.#context;
        const own = new Interrupt();
        let units = 0;
        const say = () => void this.#attempt(job.updateProgress({ agent: this.#name, units }));
        say();
        const timer = setInterval(say, PROGRESS_MS);
        try {
            const running = runShard({
                campaign,
                shard,
                path: this.#folders.take(campaign, shard),
                threads: this.#request.threads,
                environment: this.#request.environment,
                interrupt: own,
                onUnits: (done) => (units = done),
                tell,
            });
            await this.#until(running);
            if (this.#isOver)
                own.request(interrupt.by ?? 'SIGTERM');
            const { isDone, summary } = await running;
            tell(`${name} ${isDone ? 'is done' : 'is given back'}: ${summary}`);
            return isDone;
        }
        finally {
            clearInterval(timer);
        }
    }
    /** First the result, then the end of the job: what is lost between is done again. */
    async #handIn({ campaign, job, token }, shard, packed) {
        const { redis, tell } = this.#context;
        const key = Key.results(campaign.id);
        const handing = (async () => {
            if ((await redis.hexists(Key.campaigns, campaign.id)) === 0)
                return;
            await redis.hset(key, String(shard), packed);
            await redis.expire(key, KEPT_SECONDS);
            await job.moveToCompleted({}, token, false);
        })();
        await this.#until(handing);
        if (this.#isOver) {
            await within(GOODBYE_MS, handing);
            return;
        }
        try {
            await handing;
        }
        catch (error) {
            tell(`shard ${shard}: ${error.message}`);
        }
    }
}
/** Waits for something that may never come, but not long; how it ends is all the same. */
async function within(ms, work) {
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
    await Promise.race([work.catch(() => undefined), late]);
    clearTimeout(timer);
}
//# sourceMappingURL=agent.js.map