import type { MachineConfig } from './config.ts';
import type { Layout } from './layoutFields.ts';
export type { Layout };
/** Words of a spinlock: value or next ticket or queue tail, now serving or owner, halted waiters. */
export declare const SPIN_LOCK_WORDS = 3;
/** Zones of a node. */
export declare const ZONE_NORMAL = 0;
export declare const ZONE_MOVABLE = 1;
export declare const ZONES_PER_NODE = 2;
/** Free lists by migratetype in each zone (see zone/migratetype.ts). */
export declare const MIGRATE_TYPES = 5;
/** Migratetypes with a per-CPU list of their own. */
export declare const MIGRATE_PCPTYPES = 3;
/** LRU lists of a node (see lru/lruList.ts). */
export declare const NR_LRU_LISTS = 5;
/** Kinds of per-CPU LRU batches (see lru/lruBatch.ts). */
export declare const LRU_BATCH_KINDS = 4;
/** Page-table entries guarded by one PTL. */
export declare const PTES_PER_TABLE = 8;
/** Hash buckets of the wait-queue locks. */
export declare const WAIT_QUEUE_BUCKETS = 8;
/** Writes a CPU can have under way. */
export declare const IO_DEPTH = 4;
/** Queue nodes of each CPU for queued spinlocks: how many it can hold at once. */
export declare const QUEUE_NODES = 8;
/** Computes the layout of a machine; the same configuration always gives the same layout. */
export declare function layoutOf(config: MachineConfig): Layout;
//# sourceMappingURL=layout.d.ts.map
