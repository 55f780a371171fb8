/** The CPUs that can take a step, maintained as they change: adding, removing and picking cost the same for 2 CPUs and for 1,000. */
export declare class EnabledSet {
    #private;
    /** The first `count` entries are the members, in no particular but a reproducible order. */
    readonly list: Int32Array;
    count: number;
    /** CPUs that became enabled since the execution began, counted each time. */
    additions: number;
    constructor(capacity: number);
    /** Makes CPUs 0 to `cpus` - 1 the members. */
    fill(cpus: number): void;
    clear(): void;
    has(cpu: number): boolean;
    add(cpu: number): void;
    /** The CPU of the `n`th addition, from 0; only the latest are known, at least as many as there are CPUs. */
    added(n: number): number;
    /** How many of the latest additions are known. */
    get remembered(): number;
    remove(cpu: number): void;
}
//# sourceMappingURL=enabledSet.d.ts.map