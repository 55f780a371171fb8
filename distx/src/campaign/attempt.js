/** What a callback of the subject returns; `otherwise` when it throws, for what only illustrates a finding. */
export function attempt(callback, otherwise) {
    try {
        return callback();
    }
    catch {
        return otherwise;
    }
}
//# sourceMappingURL=attempt.js.map