/**
 * Lock classes: all locks of one class obey one rule of order, and statistics are kept by class.
 * Listed from the outside in (mm/rmap.c, mm/filemap.c).
 */
export declare const LockClass: {
    readonly Hotplug: 0;
    readonly MemoryFailure: 1;
    readonly Drain: 2;
    readonly Mmap: 3;
    readonly Page: 4;
    readonly Immap: 5;
    readonly Anon: 6;
    readonly Ptl: 7;
    readonly Swap: 8;
    readonly Xa: 9;
    readonly Hugetlb: 10;
    readonly Lru: 11;
    readonly PinSystem: 12;
    readonly PinTree: 13;
    readonly Driver: 14;
    readonly Slab: 15;
    readonly Zone: 16;
    readonly WaitQueue: 17;
};
export type LockClass = (typeof LockClass)[keyof typeof LockClass];
export declare const LOCK_CLASSES = 18;
export declare const lockClassNames: readonly ['mem_hotplug_lock', 'mf_mutex', 'lru_drain_mutex', 'mmap_lock', 'page_lock', 'i_mmap_rwsem', 'anon_vma_rwsem', 'ptl', 'swap_lock', 'i_pages_lock', 'hugetlb_lock', 'lru_lock', 'pinpage_system_lock', 'pinpage_tree_lock', 'driver_lock', 'slab_lock', 'zone_lock', 'waitqueue_lock'];
/** Classes whose holder spins: it must not sleep. */
export declare const isSpinClass: (lockClass: LockClass) => boolean;
//# sourceMappingURL=lockClass.d.ts.map