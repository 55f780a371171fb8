import { type Campaign } from './campaign.ts';
import type { ShardFiles } from './shardResult.ts';
/** What a user asked of a campaign; what is undefined is as it was in the directory, or as usual. */
export interface WantedCampaign {
    readonly resume: boolean;
    readonly wanted: Partial<Omit<Campaign, 'id' | 'version' | 'build' | 'started'>>;
}
/** What is chosen when nothing is said, and what only loading tells. */
export interface NewCampaign {
    readonly version: string;
    readonly usual: () => Omit<Campaign, 'id' | 'version' | 'build' | 'started'>;
    readonly buildOf: (scenarios: readonly string[], bugs: readonly string[]) => string;
}
/** A campaign's folder on disk, held by this process: what it is about, and the run directory of each shard that is back. */
export declare class CampaignDirectory {
    #private;
    readonly path: string;
    readonly campaign: Campaign;
    /** Numbers of shards whose run directory was there but could not be read: they are done again. */
    readonly damaged: readonly number[];
    private constructor();
    /** @throws UsageError when that is not possible, with the directory as it was; DiskError when it is full. */
    static open(path: string, wanted: WantedCampaign, fresh: NewCampaign): CampaignDirectory;
    /** Run directories of the shards that are back, in order. */
    get folders(): string[];
    /** Shards that are not back, in order. */
    get missing(): number[];
    has(shard: number): boolean;
    folderOf(shard: number): string;
    /** Keeps what has come back of a shard. @throws DiskError */
    store(shard: number, files: ShardFiles): void;
    /** @throws DiskError */
    writeSummary(text: string): void;
    close(): void;
}
//# sourceMappingURL=campaignDirectory.d.ts.map