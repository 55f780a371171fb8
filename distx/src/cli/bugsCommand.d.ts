/** The options of `bugs` as commander hands them over. */
export interface RawBugsOptions {
    readonly mode: string;
    readonly for: string;
    readonly strategy: readonly string[];
    readonly compare?: true;
    readonly budget: string;
    readonly trials: string;
    readonly seed?: string;
    readonly threads?: string;
    readonly explain?: true;
    readonly record?: string;
    readonly quick?: string;
    readonly controls: boolean;
    readonly json?: true;
}
/** Runs `pagetorture bugs`; returns the exit code: 1 when a bug was missed, or something fired without one. */
export declare function bugsCommand(ids: readonly string[], raw: RawBugsOptions): Promise<number>;
//# sourceMappingURL=bugsCommand.d.ts.map