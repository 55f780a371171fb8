import { jobId } from './queueNames.js';
/** Tries of a shard that fails where it runs; that an agent vanishes is no failure. */
const ATTEMPTS = 3;
const RETRY_MS = 3000;
const MOST_LOOKED_AT = 1000;
/** The jobs of a campaign, one for each shard. */
export class Jobs {
    #queue;
    #redis;
    constructor(queue, redis) {
        this.#queue = queue;
        this.#redis = redis;
    }
    /** Those of some shards that have no job. */
    async absent(shards) {
        const there = await Promise.all(shards.map((shard) => this.#redis.exists(this.#queue.toKey(jobId(shard)))));
        return shards.filter((_, i) => there[i] === 0);
    }
    /** Puts shards into the queue, unless they are in it. */
    async add(shards) {
        if (shards.length === 0)
            return;
        await this.#queue.addBulk(shards.map((shard) => ({
            name: 'shard',
            data: { shard },
            opts: {
                jobId: jobId(shard),
                attempts: ATTEMPTS,
                backoff: { type: 'fixed', delay: RETRY_MS },
                removeOnComplete: true,
                removeOnFail: false,
                stackTraceLimit: 0,
            },
        })));
    }
    /** Jobs that somebody works on, that were given up, and that wait since they failed. */
    async look() {
        const counts = await this.#queue.getJobCounts('active', 'failed', 'delayed');
        const jobs = async (state) => {
            if ((counts[state] ?? 0) === 0)
                return [];
            const found = await this.#queue.getJobs([state], 0, MOST_LOOKED_AT);
            // One may have ended meanwhile.
            return found.filter((job) => job !== undefined);
        };
        const [active, failed, delayed] = await Promise.all([jobs('active'), jobs('failed'), jobs('delayed')]);
        return { active, failed, retried: delayed.filter(({ failedReason }) => failedReason !== undefined) };
    }
    /** Those that were given up before may be tried again. */
    async removeFailed() {
        const { failed } = await this.look();
        for (const { id } of failed)
            if (id !== undefined)
                await this.remove(id);
    }
    /** One that somebody works on stays. */
    async remove(id) {
        await this.#queue.remove(id);
    }
}
//# sourceMappingURL=jobs.js.map