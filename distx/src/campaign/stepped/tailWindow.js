/** Neighbouring operations of a tail, as many as `length` at most; what was found may have gone wrong a while ago. */
export function tailWindow(tail, length, draw) {
    const start = tail.length > length ? draw % (tail.length - length + 1) : 0;
    return tail.slice(start, start + length);
}
//# sourceMappingURL=tailWindow.js.map