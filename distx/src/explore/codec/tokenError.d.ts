/** A token that can't be used. */
export declare class TokenError extends Error {
    readonly name = "TokenError";
    /** What to do about it, in one line. */
    readonly hint: string;
    constructor(message: string, hint: string);
}
//# sourceMappingURL=tokenError.d.ts.map