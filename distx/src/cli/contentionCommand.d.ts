/** The options of `contention` as commander hands them over. */
export interface RawContentionOptions {
    readonly each: string;
    readonly executions: string;
    readonly seed: string;
    readonly json?: true;
}
/** Runs `pagetorture contention`; returns the exit code. */
export declare function contentionCommand(names: readonly string[], raw: RawContentionOptions): Promise<number>;
//# sourceMappingURL=contentionCommand.d.ts.map