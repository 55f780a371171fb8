/** Code under test, as it lies on disk. */
export interface Subject {
    /** Folder that holds everything; modules outside it are imported as they are. Absolute path. */
    readonly root: string;
    /** Module to import, absolute path (.ts or .js). */
    readonly entry: string;
    /**
     * Other modules (absolute paths) that may be entries of the same build: what they and the entry have in common is then
     * lowered, kept and compiled once.
     */
    readonly beside?: readonly string[];
    /** Patches are for all of these entries together: one that does not reach this entry is for another. */
    readonly patchedTogether?: boolean;
    /** Folders or files (relative to root) whose shared accesses are hooked. */
    readonly instrumented: readonly string[];
    /** Folders or files inside them that are shadow memory: loaded, never hooked. */
    readonly shadow: readonly string[];
}
/** Whether `file` is one of `places` or lies below one; all relative to the root, `.` is everything. */
export declare function isWithin(file: string, places: readonly string[]): boolean;
/** Whether shared accesses of this file get hooks. */
export declare const isHooked: (subject: Subject, file: string) => boolean;
//# sourceMappingURL=subject.d.ts.map