/** Asks a run to end early, with the verdict so far. */
export declare class Interrupt {
    #private;
    request(signal: NodeJS.Signals): void;
    /** What asked for it. */
    get by(): NodeJS.Signals | undefined;
    /** Resolves after `ms`, but at once when the run is to end, and no later than `other` settles. One at a time. */
    sleep(ms: number, other: Promise<unknown>): Promise<void>;
}
//# sourceMappingURL=interrupt.d.ts.map