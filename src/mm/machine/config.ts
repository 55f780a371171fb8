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
export const MAX_PIN_SYSTEMS = 4;

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
export const defaultConfig: MachineConfig = {
  cpus: 4,
  nodes: 2,
  normalFrames: 24,
  movableFrames: 24,
  cmaBlocks: 1,
  pageblockOrder: 2,
  maxOrder: 3,
  lruBatch: 3,
  pcpBatch: 2,
  pcpHigh: 4,
  mms: 4,
  anonPages: 8,
  files: 2,
  filePages: 8,
  swapSlots: 32,
  tlbEntries: 4,
  privateLists: 4,
  isolation: 'modern',
  lock: 'tas',
  spinLimit: 100,
  migratePasses: 10,
  lockStat: 'on',
  thp: 'off',
  hugePages: 0,
  movePages: 'list',
  moveChunk: 4,
  moveBatches: 'disable',
  hotRemove: 'on',
  nonMovable: 'keep',
  gupIsolation: 'page',
  longtermRetry: 'limited',
  pinnableMigrateMax: 10,
  pinnableIsolateMax: 100,
  longtermProgress: 'restart',
  longtermWrite: 'always',
  zeroPage: 'off',
  rings: 0,
  ringPages: 2,
  balloon: 'off',
  zsObjects: 0,
  pinSystems: 0,
  pinEntries: 0,
  pinControl: 'pinpage',
  nestedPins: 'refuse',
  mlockPins: 'off',
  slabObjects: 0,
  compaction: 'off',
  callSites: 2048,
};

/** Thrown for a configuration that no machine can be built from; the message says which value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const within = (config: MachineConfig, key: keyof MachineConfig, low: number, high: number): void => {
  const value = config[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
    throw new ConfigError(`${key} must be a whole number from ${low} to ${high}, not ${String(value)}`);
  }
};

const oneOf = (value: string, key: string, known: readonly string[]): void => {
  if (!known.includes(value)) throw new ConfigError(`${key} must be one of ${known.join(', ')}, not ${value}`);
};

/**
 * Completes a partial configuration and checks it.
 *
 * @throws ConfigError when a value is out of range or does not fit the others.
 */
export function machineConfig(overrides: Partial<MachineConfig> = {}): MachineConfig {
  const config = { ...defaultConfig, ...overrides };
  within(config, 'cpus', 1, 30);
  within(config, 'nodes', 1, 8);
  within(config, 'normalFrames', 1, 1 << 16);
  within(config, 'movableFrames', 0, 1 << 16);
  within(config, 'cmaBlocks', 0, 1 << 16);
  within(config, 'pageblockOrder', 0, 6);
  within(config, 'maxOrder', config.pageblockOrder, 8);
  within(config, 'lruBatch', 1, 31);
  within(config, 'pcpBatch', 1, 64);
  within(config, 'pcpHigh', config.pcpBatch, 256);
  within(config, 'mms', 1, 30);
  within(config, 'anonPages', 1, 255);
  within(config, 'files', 1, 15);
  within(config, 'filePages', 1, 255);
  within(config, 'swapSlots', 0, 1 << 16);
  within(config, 'tlbEntries', 1, 64);
  within(config, 'privateLists', 3, 16);
  within(config, 'spinLimit', 1, 1_000_000);
  within(config, 'migratePasses', 1, 1000);
  within(config, 'hugePages', 0, 1 << 12);
  within(config, 'moveChunk', 2, 1 << 12);
  within(config, 'pinnableMigrateMax', 0, 1 << 16);
  within(config, 'pinnableIsolateMax', 0, 1 << 16);
  within(config, 'rings', 0, 64);
  within(config, 'ringPages', 1, 16);
  within(config, 'zsObjects', 0, 255);
  within(config, 'pinSystems', 0, MAX_PIN_SYSTEMS);
  within(config, 'pinEntries', config.pinSystems > 0 ? 1 : 0, 255);
  within(config, 'slabObjects', 0, 1 << 12);
  within(config, 'callSites', 1, 1 << 16);
  oneOf(config.isolation, 'isolation', ['old', 'modern']);
  oneOf(config.lock, 'lock', ['tas', 'ticket', 'queued']);
  oneOf(config.lockStat, 'lockStat', ['on', 'off']);
  oneOf(config.balloon, 'balloon', ['on', 'off']);
  oneOf(config.pinControl, 'pinControl', ['pinpage', 'mapping']);
  oneOf(config.nestedPins, 'nestedPins', ['refuse', 'order']);
  oneOf(config.mlockPins, 'mlockPins', ['on', 'off']);
  oneOf(config.compaction, 'compaction', ['on', 'off']);
  oneOf(config.thp, 'thp', ['on', 'off']);
  oneOf(config.movePages, 'movePages', ['array', 'list']);
  oneOf(config.moveBatches, 'moveBatches', ['disable', 'drain']);
  oneOf(config.hotRemove, 'hotRemove', ['on', 'off']);
  oneOf(config.nonMovable, 'nonMovable', ['keep', 'drop']);
  oneOf(config.gupIsolation, 'gupIsolation', ['page', 'batch']);
  oneOf(config.longtermRetry, 'longtermRetry', ['limited', 'unlimited']);
  oneOf(config.longtermProgress, 'longtermProgress', ['restart', 'resume']);
  oneOf(config.longtermWrite, 'longtermWrite', ['always', 'asked']);
  oneOf(config.zeroPage, 'zeroPage', ['off', 'normal', 'movable']);
  if ((config.thp === 'on' || config.hugePages > 0) && (config.pageblockOrder < 1 || config.pageblockOrder > 3)) {
    throw new ConfigError('huge pages need a pageblockOrder from 1 to 3: a page table has 8 entries');
  }
  if (config.rings > 0 && config.ringPages > config.anonPages) {
    throw new ConfigError('ringPages do not fit into anonPages');
  }
  const block = 1 << config.maxOrder;
  for (const key of ['normalFrames', 'movableFrames'] as const) {
    if (config[key] % block !== 0) {
      throw new ConfigError(`${key} must be a multiple of the largest buddy block, ${block} pages`);
    }
  }
  if (config.nodes * (config.normalFrames + config.movableFrames) > 65_535) {
    throw new ConfigError('a machine has at most 65535 page frames');
  }
  if (config.cmaBlocks << config.pageblockOrder > config.normalFrames) {
    throw new ConfigError('cmaBlocks do not fit into the zone NORMAL');
  }
  if (config.hugePages << config.pageblockOrder > config.normalFrames) {
    throw new ConfigError('hugePages do not fit into the zone NORMAL');
  }
  return config;
}
