/** A copy of twice the length. */
export function grown(array) {
    const larger = new array.constructor(array.length * 2);
    larger.set(array);
    return larger;
}
//# sourceMappingURL=grown.js.map