/** Before every key of ours, BullMQ's as well. */
export const PREFIX = 'pagetorture';
/** Keys beside those of BullMQ. */
export const Key = {
    /** A hash: campaigns by id, as text. */
    campaigns: `${PREFIX}:campaigns`,
    /** A hash: packed results by shard. */
    results: (campaign) => `${PREFIX}:results:${campaign}`,
    /** A hash: why an agent does not take part, by agent. */
    refusals: (campaign) => `${PREFIX}:refusals:${campaign}`,
};
/** A campaign nobody asked after for so long leaves no results behind. */
export const KEPT_SECONDS = 7 * 24 * 3600;
/** The same shard has the same job, however often it is put into the queue. */
export const jobId = (shard) => `shard-${shard}`;
/** The shard of a job, if it is as `jobId` and the coordinator made it. */
export function shardOf(job, shards) {
    const { data, id } = job;
    if (typeof data !== 'object' || data === null || Object.keys(data).join() !== 'shard')
        return undefined;
    const { shard } = data;
    const isOne = Number.isInteger(shard) && shard >= 1 && shard <= shards;
    return isOne && id === jobId(shard) ? shard : undefined;
}
//# sourceMappingURL=queueNames.js.map