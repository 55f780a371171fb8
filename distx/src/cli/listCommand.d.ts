/** Shows the scenarios and the bugs; returns the exit code. */
export declare function listCommand({ json }: {
    readonly json?: true;
}): Promise<number>;
//# sourceMappingURL=listCommand.d.ts.map