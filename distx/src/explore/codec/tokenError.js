/** A token that can't be used. */
export class TokenError extends Error {
    name = 'TokenError';
    /** What to do about it, in one line. */
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
//# sourceMappingURL=tokenError.js.map