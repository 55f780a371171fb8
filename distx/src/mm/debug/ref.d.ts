/**
 * What a reference to a page stands for. Every reference has a class, so that a wrong count names
 * its owner. The kernel has the same facility for network devices (lib/ref_tracker.c), not for pages.
 */
export declare const Ref: {
    /** The allocating code's own reference. */
    readonly Alloc: 0;
    /** One present page-table entry. */
    readonly Map: 1;
    /** The page cache. */
    readonly Cache: 2;
    /** The swap cache. */
    readonly SwapCache: 3;
    /** Private data attached (buffers). */
    readonly Private: 4;
    /** Taken off the LRU by somebody. */
    readonly Isolation: 5;
    /** An entry of a per-CPU LRU batch. */
    readonly Batch: 6;
    /** FOLL_GET, or a lookup that returned the page. */
    readonly Gup: 7;
    /** FOLL_PIN; counts GUP_PIN_COUNTING_BIAS references on a page of order 0. */
    readonly Pin: 8;
    /** Taken by a walker that does not know whether the page is in use. */
    readonly Speculative: 9;
    /** Kept for ever on a poisoned page. */
    readonly HwPoison: 10;
    /** A page of a ring shared with a device. */
    readonly Ring: 11;
    /** Taken by memory failure before it looks what the page is (get_hwpoison_page). */
    readonly HwGet: 12;
    /** A driver that keeps its own data on the page, or holds it for a device. */
    readonly Driver: 13;
};
export type Ref = (typeof Ref)[keyof typeof Ref];
/** Number of reference classes. */
export declare const REF_CLASSES = 14;
export declare const refNames: readonly ['alloc', 'map', 'cache', 'swapcache', 'private', 'isolation', 'batch', 'gup', 'pin', 'speculative', 'hwpoison', 'ring', 'hwget', 'driver'];
/** References that one FOLL_PIN takes from a page of order 0 (include/linux/mm.h). */
export declare const GUP_PIN_COUNTING_BIAS = 1024;
//# sourceMappingURL=ref.d.ts.map