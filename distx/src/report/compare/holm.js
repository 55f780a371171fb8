/**
 * Probabilities of several tests, corrected for their number (Holm, _A simple sequentially rejective multiple test
 * procedure_, 1979), in the order in which they came: the smallest times how many there are, the next times one fewer,
 * none smaller than one before it, none above 1.
 */
export function holm(values) {
    const order = values.map((_, index) => index).toSorted((i, j) => values[i] - values[j]);
    const corrected = Array.from(values);
    let least = 0;
    for (const [rank, index] of order.entries()) {
        least = Math.max(least, Math.min(1, values[index] * (values.length - rank)));
        corrected[index] = least;
    }
    return corrected;
}
//# sourceMappingURL=holm.js.map