/** A task did not get on for so long that it is given up: it loops where there is no scheduling point. */
export declare class ExplorerHung extends Error {
    readonly name = "ExplorerHung";
    /** Where it was, as `placeOfThread` has it; empty when that is not known. */
    readonly frames: readonly string[];
    constructor(message: string, frames: readonly string[]);
}
/** Worker threads that explore, an engine each. */
export declare class ExplorerPool {
    #private;
    readonly threads: number;
    /** @param hangMs time without an execution after which a task is given up. */
    constructor(threads: number, hangMs: number);
    /**
     * Has a task worked off. `progress` are doubles that change while it gets on; loading is not taken for hanging.
     *
     * @throws ExplorerHung when it does not get on; its thread is replaced then.
     */
    run<Result>(task: object, progress: SharedArrayBuffer): Promise<Result>;
    destroy(): Promise<void>;
}
//# sourceMappingURL=explorerPool.d.ts.map