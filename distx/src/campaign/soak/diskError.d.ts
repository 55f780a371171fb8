/** The run directory takes nothing any more: the soak stops, what it holds stays good. One line, one hint, exit code 4. */
export declare class DiskError extends Error {
    readonly name = "DiskError";
    readonly hint = "Make room, then go on with --resume: everything up to here is kept.";
    constructor(path: string, cause: unknown);
}
/** Such as ENOSPC. */
export declare const codeOf: (error: unknown) => string;
//# sourceMappingURL=diskError.d.ts.map