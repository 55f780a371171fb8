/** Which isolation protocol the LRU code follows. */
export type IsolationProtocol =
  /** PageLRU is tested and cleared under lru_lock (Linux up to 5.10). */
  | 'old'
  /** Whoever clears PageLRU atomically owns the list links (Linux 5.11 and later). */
  | 'modern';
/** Which algorithm every spinlock of the machine uses. */
export type SpinLockKind = 'tas' | 'ticket' | 'queued';
/** How movePages goes through its addresses. */
export type MovePagesKind =
  /** In chunks of an array that says for each page where it goes (Linux up to 4.16). */
  | 'array'
  /** In lists, one for each run of addresses that go to the same node (Linux 4.17 and later). */
  | 'list';
/** Pinpage systems that a machine can have. */
export declare const MAX_PIN_SYSTEMS = 4;
/**
 * The size and the policies of one simulated machine.
 *
 * Everything that decides the memory layout is here, so that a configuration alone, as plain JSON,
 * lets any thread compute the same addresses.
 */
export interface MachineConfig {
  /** CPUs that share the memory, 1 to 30 (wait queues are bit masks in one int32). */
  readonly cpus: number;
  /** NUMA nodes; each has a zone NORMAL and a zone MOVABLE. */
  readonly nodes: number;
  /** Page frames of the zone NORMAL of each node; a multiple of the largest buddy block. */
  readonly normalFrames: number;
  /** Page frames of the zone MOVABLE of each node; may be 0, a multiple of the largest buddy block. */
  readonly movableFrames: number;
  /** Pageblocks at the end of each zone NORMAL that are typed CMA. */
  readonly cmaBlocks: number;
  /** log2 of the page frames in a pageblock, the unit of migratetypes (and of a huge page). */
  readonly pageblockOrder: number;
  /** log2 of the largest buddy block. */
  readonly maxOrder: number;
  /** Entries of a per-CPU LRU batch (PAGEVEC_SIZE; scaled down). */
  readonly lruBatch: number;
  /** Pages moved between a per-CPU page list and the buddy allocator at once. */
  readonly pcpBatch: number;
  /** Pages on a per-CPU page list above which a batch goes back to the buddy allocator. */
  readonly pcpHigh: number;
  /** Address spaces. */
  readonly mms: number;
  /** Anonymous pages at the beginning of each address space. */
  readonly anonPages: number;
  /** Files; every address space maps all of them behind its anonymous pages. */
  readonly files: number;
  /** Pages of each file. */
  readonly filePages: number;
  /** Slots of the swap device. */
  readonly swapSlots: number;
  /** Entries of each CPU's TLB. */
  readonly tlbEntries: number;
  /** List heads each CPU has for pages it isolated: those that a workload keeps, and one for those who need a list for a while. */
  readonly privateLists: number;
  /** Isolation protocol. */
  readonly isolation: IsolationProtocol;
  /** Spinlock algorithm. */
  readonly lock: SpinLockKind;
  /** Attempts of a spinlock before the waiter halts (the paravirtual spin threshold). */
  readonly spinLimit: number;
  /** Passes of migratePages over its list (NR_MAX_MIGRATE_PAGES_RETRY). */
  readonly migratePasses: number;
  /** Whether locks are counted and timed; off, that costs neither time nor memory. */
  readonly lockStat: 'on' | 'off';
  /** Whether programs get huge pages where they fit (transparent_hugepage=always); of pageblock size. */
  readonly thp: 'on' | 'off';
  /** Huge pages in the hugetlb pool of each node. */
  readonly hugePages: number;
  /** How movePages works. */
  readonly movePages: MovePagesKind;
  /** Entries of the array of movePages, one of them for its end. */
  readonly moveChunk: number;
  /** What movePages does about pages in per-CPU batches: keeps them out meanwhile, or flushes them once. */
  readonly moveBatches: 'disable' | 'drain';
  /** Whether memory can be taken offline (CONFIG_MEMORY_HOTREMOVE); without it getUserPagesNonMovable is plain. */
  readonly hotRemove: 'on' | 'off';
  /** What getUserPagesNonMovable does when its pages can't be moved: pins them where they are, or nothing at all. */
  readonly nonMovable: 'keep' | 'drop';
  /** Whether pages to be pinned are isolated one by one, or in runs under one lru_lock. */
  readonly gupIsolation: 'page' | 'batch';
  /** How often a long-term pin tries again: up to the two limits below, or as long as isolation fails. */
  readonly longtermRetry: 'limited' | 'unlimited';
  /** Failed migrations before a long-term pin gives up (PINNABLE_MIGRATE_MAX). */
  readonly pinnableMigrateMax: number;
  /** Failed isolations before a long-term pin gives up (PINNABLE_ISOLATE_MAX). */
  readonly pinnableIsolateMax: number;
  /** Where a long-term pin goes on after a migration: at its first page, or at the first that had to be moved. */
  readonly longtermProgress: 'restart' | 'resume';
  /** Whether long-term pins are always for writing, so that they meet no zero page, or only if asked to. */
  readonly longtermWrite: 'always' | 'asked';
  /** Whether reads of untouched memory map the page of zeroes, and the kind of zone it is in. */
  readonly zeroPage: 'off' | 'normal' | 'movable';
  /** Completion rings that programs can share with devices. */
  readonly rings: number;
  /** Pages of a ring. */
  readonly ringPages: number;
  /** Whether there is a balloon driver. */
  readonly balloon: 'on' | 'off';
  /** Objects that the zs pool has handles for; 0: no pool. */
  readonly zsObjects: number;
  /** Pinpage systems (drivers that hold pages for long), at most 4. */
  readonly pinSystems: number;
  /** Pages that each of them can hold. */
  readonly pinEntries: number;
  /** What tells the VM how to move a driver's page: the pin page control subsystem, or the page's mapping. */
  readonly pinControl: 'pinpage' | 'mapping';
  /** A page that already has somebody who moves it, and another pinner: refused, or all are asked in order. */
  readonly nestedPins: 'refuse' | 'order';
  /** Whether mlock pins, so that nobody isolates a page for migration. */
  readonly mlockPins: 'on' | 'off';
  /** Small objects (kmalloc) of each size. */
  readonly slabObjects: number;
  /** Whether zones can be compacted. */
  readonly compaction: 'on' | 'off';
  /** Number of call sites the statistics can tell apart. */
  readonly callSites: number;
}
/** A machine on which every race of the model exists and memory is just scarce enough. */
export declare const defaultConfig: MachineConfig;
/** Thrown for a configuration that no machine can be built from; the message says which value. */
export declare class ConfigError extends Error {
  readonly name = 'ConfigError';
}
/**
 * Completes a partial configuration and checks it.
 *
 * @throws ConfigError when a value is out of range or does not fit the others.
 */
export declare function machineConfig(overrides?: Partial<MachineConfig>): MachineConfig;
//# sourceMappingURL=config.d.ts.map
