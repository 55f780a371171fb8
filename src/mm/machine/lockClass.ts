/**
 * Lock classes: all locks of one class obey one rule of order, and statistics are kept by class.
 * Listed from the outside in (mm/rmap.c, mm/filemap.c).
 */
export const LockClass = {
  Drain: 0,
  Mmap: 1,
  Page: 2,
  Immap: 3,
  Anon: 4,
  Ptl: 5,
  Swap: 6,
  Xa: 7,
  Hugetlb: 8,
  Lru: 9,
  Zone: 10,
  WaitQueue: 11,
} as const;
export type LockClass = (typeof LockClass)[keyof typeof LockClass];

export const LOCK_CLASSES = 12;
export const lockClassNames = [
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
  'zone_lock',
  'waitqueue_lock',
] as const;

/** Classes whose holder spins: it must not sleep. */
export const isSpinClass = (lockClass: LockClass): boolean => lockClass >= LockClass.Ptl;
