/**
 * A percentile of waits, in ns: the upper bound of its bucket; 0 without waits.
 *
 * @param histogram index b counts waits of [2^b, 2^(b+1)) ns.
 */
export function waitPercentile(histogram, share) {
    const waits = histogram.reduce((sum, count) => sum + count, 0);
    const rank = Math.ceil(waits * share);
    let seen = 0;
    const bucket = histogram.findIndex((count) => (seen += count) >= rank && seen > 0);
    return bucket < 0 ? 0 : 2 ** (bucket + 1);
}
//# sourceMappingURL=waitPercentile.js.map