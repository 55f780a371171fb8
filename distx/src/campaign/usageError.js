/** Something the user asked for that cannot be done: one line, one hint, exit code 2. */
export class UsageError extends Error {
    name = 'UsageError';
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
//# sourceMappingURL=usageError.js.map