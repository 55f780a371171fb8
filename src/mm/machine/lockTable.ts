import { SPIN_LOCK_WORDS, type Layout } from './layout.ts';
import { PAGE_FLAGS } from './pageFields.ts';
import type { Region } from './region.ts';
import { LockClass } from './lockClass.ts';

/** A lock: where it is and which class's rules it obeys. The same type serves spinlocks and semaphores. */
export interface Lock {
  readonly address: number;
  readonly lockClass: LockClass;
}

/** All locks of a machine. */
export interface LockTable {
  readonly hotplug: Lock;
  readonly memoryFailure: Lock;
  readonly drain: Lock;
  /** By address space. */
  readonly mmap: readonly Lock[];
  /** By pfn: the bit PG_locked of the page's flags. */
  readonly page: readonly Lock[];
  /** By file. */
  readonly immap: readonly Lock[];
  /** By anon_vma. */
  readonly anon: readonly Lock[];
  /** By address space, then page table. */
  readonly ptl: readonly (readonly Lock[])[];
  readonly swap: Lock;
  readonly swapXa: Lock;
  /** By file. */
  readonly xa: readonly Lock[];
  readonly hugetlb: Lock;
  /** By node. */
  readonly lru: readonly Lock[];
  /** The list of pinpage systems; empty without pinpage systems, as the next two are. */
  readonly pinSystem: readonly Lock[];
  /** By pinpage system: its tree, and its driver's records. */
  readonly pinTree: readonly Lock[];
  readonly pinDriver: readonly Lock[];
  /** At most one each: of the balloon, of the zs pool, of the small objects. */
  readonly balloon: readonly Lock[];
  readonly zs: readonly Lock[];
  readonly slab: readonly Lock[];
  /** By zone. */
  readonly zone: readonly Lock[];
  /** By hash bucket. */
  readonly waitQueue: readonly Lock[];
}

const one = (lockClass: LockClass, address: number): Lock => ({ address, lockClass });
const each = (lockClass: LockClass, region: Region, offset: number): Lock[] =>
  Array.from({ length: region.count }, (_, i) => one(lockClass, region.base + i * region.stride + offset));

/** The lock of a region that a configuration may leave empty. */
const some = (lockClass: LockClass, region: Region, offset: number): Lock[] =>
  region.fields.length === 0 ? [] : each(lockClass, region, offset);

export function createLockTable(layout: Layout): LockTable {
  return {
    hotplug: one(LockClass.Hotplug, layout.hotplugLock),
    memoryFailure: one(LockClass.MemoryFailure, layout.mfMutex),
    drain: one(LockClass.Drain, layout.drainMutex),
    mmap: each(LockClass.Mmap, layout.mm, layout.mmMmapLock),
    page: each(LockClass.Page, layout.page, PAGE_FLAGS),
    immap: each(LockClass.Immap, layout.file, layout.rmapSem),
    anon: each(LockClass.Anon, layout.anonVma, layout.rmapSem),
    ptl: Array.from({ length: layout.mm.count }, (_mm, mm) =>
      Array.from({ length: layout.pteTables }, (_table, table) =>
        one(LockClass.Ptl, layout.mm.base + mm * layout.mm.stride + layout.mmPtl + table * SPIN_LOCK_WORDS),
      ),
    ),
    swap: one(LockClass.Swap, layout.swapLock),
    swapXa: one(LockClass.Xa, layout.swapXaLock),
    xa: each(LockClass.Xa, layout.file, layout.fileXaLock),
    hugetlb: one(LockClass.Hugetlb, layout.hugetlbLock),
    lru: each(LockClass.Lru, layout.node, layout.nodeLruLock),
    pinSystem: some(LockClass.PinSystem, layout.pins.global, layout.pins.globalLock),
    pinTree: each(LockClass.PinTree, layout.pins.system, layout.pins.systemTreeLock),
    pinDriver: each(LockClass.Driver, layout.pins.driver, layout.pins.driverLock),
    balloon: some(LockClass.Driver, layout.pins.balloon, layout.pins.balloonLock),
    zs: some(LockClass.Driver, layout.pins.zs, layout.pins.zsLock),
    slab: some(LockClass.Slab, layout.pins.slab, layout.pins.slabLock),
    zone: each(LockClass.Zone, layout.zone, layout.zoneLock),
    waitQueue: each(LockClass.WaitQueue, layout.waitQueueLock, 0),
  };
}
