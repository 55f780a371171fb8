/**
 * Lock classes: all locks of one class obey one rule of order, and statistics are kept by class.
 * Listed from the outside in (mm/rmap.c, mm/filemap.c).
 */
export const LockClass = {
  Hotplug: 0,
  MemoryFailure: 1,
  Drain: 2,
  Mmap: 3,
  Page: 4,
  Immap: 5,
  Anon: 6,
  Ptl: 7,
  Swap: 8,
  Xa: 9,
  Hugetlb: 10,
  Lru: 11,
  PinSystem: 12,
  PinTree: 13,
  Driver: 14,
  Slab: 15,
  Zone: 16,
  WaitQueue: 17,
};
export const LOCK_CLASSES = 18;
export const lockClassNames = [
  'mem_hotplug_lock',
  'mf_mutex',
  'lru_drain_mutex',
  'mmap_lock',
  'page_lock',
  'i_mmap_rwsem',
  'anon_vma_rwsem',
  'ptl',
  'swap_lock',
  'i_pages_lock',
  'hugetlb_lock',
  'lru_lock',
  'pinpage_system_lock',
  'pinpage_tree_lock',
  'driver_lock',
  'slab_lock',
  'zone_lock',
  'waitqueue_lock',
];
/** Classes whose holder spins: it must not sleep. */
export const isSpinClass = (lockClass) => lockClass >= LockClass.Ptl;
//# sourceMappingURL=lockClass.js.map
