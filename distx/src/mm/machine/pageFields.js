/** Words of a struct page, as offsets from its first word. */
export const PAGE_FLAGS = 0;
export const PAGE_REFCOUNT = 1;
export const PAGE_MAPCOUNT = 2;
/** The list node of a page (`lru`): next, then prev. */
export const PAGE_LRU = 3;
export const PAGE_MAPPING = 5;
export const PAGE_INDEX = 6;
export const PAGE_PRIVATE = 7;
/** pfn of the head plus 1 for a tail page, otherwise 0. */
export const PAGE_COMPOUND_HEAD = 8;
export const PAGE_ORDER = 9;
export const PAGE_PINCOUNT = 10;
/** Allocation generation: how often this frame was handed out. */
export const PAGE_GENERATION = 11;
/** The frame's data, one word. */
export const PAGE_CONTENT = 12;
/** Bit mask of CPUs that wait for a bit of this page. */
export const PAGE_WAITERS = 13;
/** Names of the words, in order. */
export const pageFields = [
    'flags',
    'refcount',
    'mapcount',
    'lru.next',
    'lru.prev',
    'mapping',
    'index',
    'private',
    'compoundHead',
    'order',
    'pincount',
    'generation',
    'content',
    'waiters',
];
//# sourceMappingURL=pageFields.js.map