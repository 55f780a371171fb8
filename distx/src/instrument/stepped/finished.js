const result = { done: true, value: undefined };
/** One for all: `yield*` takes the value at once. */
const iterator = {
    [Symbol.iterator]: () => iterator,
    next: () => result,
};
/** A value for `yield*` that suspends nothing. */
export function finished(value) {
    result.value = value;
    return iterator;
}
//# sourceMappingURL=finished.js.map