import { type Campaign } from './campaign.ts';
import type { BullJob, Drivers, RedisClient } from './drivers.ts';
export interface OpenCampaignsContext {
    readonly redis: RedisClient;
    readonly drivers: Drivers;
    /** Who asks. */
    readonly agent: string;
    readonly mostCpus: number;
    /** After so long without a sign of life an agent's shard is taken over. */
    readonly takeoverMs: number;
    readonly tell: (line: string) => void;
}
/** A shard that was taken out of the queue, and is to be worked on. */
export interface TakenJob {
    readonly campaign: Campaign;
    readonly job: BullJob;
    readonly token: string;
}
/** The campaigns that are in Redis, as far as this host can work on them. */
export declare class OpenCampaigns {
    #private;
    constructor(context: OpenCampaignsContext);
    /** The next shard of the oldest campaign that has one; undefined when there is none. @param token one of its own. */
    next(token: string): Promise<TakenJob | undefined>;
    /** Takes no part in a campaign from now on, and says so to whoever waits for it. */
    refuse({ id }: Campaign, why: string): Promise<void>;
    close(): Promise<void>;
}
//# sourceMappingURL=openCampaigns.d.ts.map