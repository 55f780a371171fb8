/** Removes old entries and abandoned drafts, and the marks of dead processes. Entries that a living process uses stay. */
export declare function pruneCache(folder: string): void;
//# sourceMappingURL=pruneCache.d.ts.map