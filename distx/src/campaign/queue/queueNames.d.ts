/** Before every key of ours, BullMQ's as well. */
export declare const PREFIX = "pagetorture";
/** Keys beside those of BullMQ. */
export declare const Key: {
    /** A hash: campaigns by id, as text. */
    readonly campaigns: "pagetorture:campaigns";
    /** A hash: packed results by shard. */
    readonly results: (campaign: string) => string;
    /** A hash: why an agent does not take part, by agent. */
    readonly refusals: (campaign: string) => string;
};
/** A campaign nobody asked after for so long leaves no results behind. */
export declare const KEPT_SECONDS: number;
/** The same shard has the same job, however often it is put into the queue. */
export declare const jobId: (shard: number) => string;
/** The shard of a job, if it is as `jobId` and the coordinator made it. */
export declare function shardOf(job: {
    readonly id?: string;
    readonly data: unknown;
}, shards: number): number | undefined;
//# sourceMappingURL=queueNames.d.ts.map