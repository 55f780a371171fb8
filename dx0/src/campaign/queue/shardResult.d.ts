import { type Manifest } from '../soak/manifest.ts';
import { type Campaign } from './campaign.ts';
/** What comes back of a shard: the files of its run directory that count, by path. */
export type ShardFiles = readonly (readonly [path: string, text: string])[];
/** What a result may take in Redis, in bytes. */
export declare const MOST_PACKED: number;
/** A result that is not what it should be. */
export declare class BadResult extends Error {
  readonly name = 'BadResult';
}
/** More than Redis should be given: no other agent's would be smaller. */
export declare class TooLarge extends Error {
  readonly name = 'TooLarge';
  constructor(shard: string, bytes: number, most: number);
}
/**
 * A run directory as one piece, to be sent.
 *
 * @throws TooLarge
 */
export declare function packShard(
  path: string,
  campaign: Campaign,
  shard: number,
  agent: string,
  mostPacked?: number,
): Buffer;
/**
 * The files of a run directory that an agent has sent, made anew of what was checked.
 *
 * @throws BadResult with what is wrong.
 */
export declare function unpackShard(
  packed: Buffer,
  campaign: Campaign,
  shard: number,
  mostUnpacked?: number,
): {
  readonly agent: string;
  readonly manifest: Manifest;
  readonly files: ShardFiles;
};
//# sourceMappingURL=shardResult.d.ts.map
