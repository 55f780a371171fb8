/** A page of two words: flags, then references. */
export declare const PAGE_WORDS = 2;
export declare const PG_LOCKED = 1;
export declare const PG_LRU = 2;
/** Takes a reference unless there is none, in which case the page is free. */
export declare function tryGetPage(words: Int32Array, page: number): boolean;
export declare function putPage(words: Int32Array, page: number): void;
export declare const tryLockPage: (words: Int32Array, page: number) => boolean;
export declare function unlockPage(words: Int32Array, page: number): void;
/** Whether the page was on the list; it is not afterwards. */
export declare const testClearLru: (words: Int32Array, page: number) => boolean;
export declare function setLru(words: Int32Array, page: number): void;
//# sourceMappingURL=page.d.ts.map
