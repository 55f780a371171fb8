/** Keeps a second soak out of a run directory. A lock whose process is gone is taken over. */
export declare class RunLock {
    #private;
    private constructor();
    /** @throws UsageError when somebody holds it; what the file system says. */
    static take(path: string): RunLock;
    release(): void;
}
/** The number of the process that works in the directory of a lock; undefined when none does. */
export declare function holderOf(path: string): number | undefined;
//# sourceMappingURL=runLock.d.ts.map