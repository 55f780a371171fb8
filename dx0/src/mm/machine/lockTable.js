import { SPIN_LOCK_WORDS } from './layout.js';
import { PAGE_FLAGS } from './pageFields.js';
import { LockClass } from './lockClass.js';
const one = (lockClass, address) => ({ address, lockClass });
const each = (lockClass, region, offset) =>
  Array.from({ length: region.count }, (_, i) => one(lockClass, region.base + i * region.stride + offset));
/** The lock of a region that a configuration may leave empty. */
const some = (lockClass, region, offset) => (region.fields.length === 0 ? [] : each(lockClass, region, offset));
export function createLockTable(layout) {
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
//# sourceMappingURL=lockTable.js.map
