import { type Campaign } from './campaign.ts';
/** The run directories of an agent: a folder for each campaign, with one for each shard. */
export declare class ShardFolders {
  #private;
  /** @throws UsageError when there is something else in the folder. */
  constructor(path: string);
  of(campaign: string, shard: number): string;
  /** The folder to work in: what it holds is of this shard and build, or nothing. Old campaigns make room. */
  take(campaign: Campaign, shard: number): string;
}
//# sourceMappingURL=shardFolders.d.ts.map
