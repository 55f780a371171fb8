import { type Layout } from './layout.ts';
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
export declare function createLockTable(layout: Layout): LockTable;
//# sourceMappingURL=lockTable.d.ts.map