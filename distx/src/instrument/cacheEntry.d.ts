/**
 * The data that the entry was written with, or undefined when it is missing or not what was written:
 * then it must be written anew.
 */
export declare function readEntry(entry: string): unknown;
/**
 * Writes an entry as a whole: into a folder beside it, which is then renamed. When another process was
 * faster its entry stays; both hold the same.
 */
export declare function writeEntry(entry: string, files: ReadonlyMap<string, string>, data: object): void;
//# sourceMappingURL=cacheEntry.d.ts.map