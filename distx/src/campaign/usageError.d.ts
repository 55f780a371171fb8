/** Something the user asked for that cannot be done: one line, one hint, exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
    readonly hint: string;
    constructor(message: string, hint: string);
}
//# sourceMappingURL=usageError.d.ts.map