import type { BullJob } from './drivers.ts';
/**
 * Keeps others from taking over a shard that is worked on here. When the lease is lost, since Redis was away or has
 * forgotten it, the work goes on: whoever hands in a result first has done it.
 */
export declare class ShardLease {
    #private;
    readonly token: string;
    /** @param ms how long it lasts without a renewal. */
    constructor(job: BullJob, token: string, ms: number, onLost: () => void);
    get isLost(): boolean;
    end(): void;
}
//# sourceMappingURL=shardLease.d.ts.map