import type { BullJob, BullQueue, RedisClient } from './drivers.ts';
/** The jobs of a campaign, one for each shard. */
export declare class Jobs {
  #private;
  constructor(queue: BullQueue, redis: RedisClient);
  /** Those of some shards that have no job. */
  absent(shards: readonly number[]): Promise<number[]>;
  /** Puts shards into the queue, unless they are in it. */
  add(shards: readonly number[]): Promise<void>;
  /** Jobs that somebody works on, that were given up, and that wait since they failed. */
  look(): Promise<{
    readonly active: BullJob[];
    readonly failed: BullJob[];
    readonly retried: BullJob[];
  }>;
  /** Those that were given up before may be tried again. */
  removeFailed(): Promise<void>;
  /** One that somebody works on stays. */
  remove(id: string): Promise<void>;
}
//# sourceMappingURL=jobs.d.ts.map
