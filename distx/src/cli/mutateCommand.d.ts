/** The options of `mutate` as commander hands them over. */
export interface RawMutateOptions {
    readonly files: readonly string[];
    readonly operator: readonly string[];
    readonly sample: string;
    readonly budget: string;
    readonly seed?: string;
    readonly threads?: string;
    readonly explained?: string;
    readonly since?: string;
    readonly out?: string;
    readonly json?: true;
}
/** Runs `pagetorture mutate`; returns the exit code: 1 when a mutant lives that nobody has explained. */
export declare function mutateCommand(names: readonly string[], raw: RawMutateOptions): Promise<number>;
//# sourceMappingURL=mutateCommand.d.ts.map