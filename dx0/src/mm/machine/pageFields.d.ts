/** Words of a struct page, as offsets from its first word. */
export declare const PAGE_FLAGS = 0;
export declare const PAGE_REFCOUNT = 1;
export declare const PAGE_MAPCOUNT = 2;
/** The list node of a page (`lru`): next, then prev. */
export declare const PAGE_LRU = 3;
export declare const PAGE_MAPPING = 5;
export declare const PAGE_INDEX = 6;
export declare const PAGE_PRIVATE = 7;
/** pfn of the head plus 1 for a tail page, otherwise 0. */
export declare const PAGE_COMPOUND_HEAD = 8;
export declare const PAGE_ORDER = 9;
export declare const PAGE_PINCOUNT = 10;
/** Allocation generation: how often this frame was handed out. */
export declare const PAGE_GENERATION = 11;
/** The frame's data, one word. */
export declare const PAGE_CONTENT = 12;
/** Bit mask of CPUs that wait for a bit of this page. */
export declare const PAGE_WAITERS = 13;
/** Names of the words, in order. */
export declare const pageFields: string[];
//# sourceMappingURL=pageFields.d.ts.map
