/**
 * Something that can go wrong at any time, while nobody or somebody waits for something else. Unlike racing
 * with a promise that lives as long as a run, guarding leaves nothing behind for each call.
 */
export declare class Alarm {
    #private;
    /** From now on everything guarded rejects with the first error raised. */
    raise(error: Error): void;
    /** Settles as `work` does, unless the alarm is raised before. One at a time. */
    guard<T>(work: Promise<T>): Promise<T>;
}
//# sourceMappingURL=alarm.d.ts.map