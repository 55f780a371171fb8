/** A power of two, so that a draw is one mask. */
export const SLOTS = 1024;
/**
 * Spreads the indices of `weights` over SLOTS slots in proportion, each index at least one slot: drawing an
 * operation then costs one random number and one load. Shares are exact to 1 in SLOTS.
 *
 * @throws RangeError when there is no weight, one is not positive, or there are more weights than slots.
 */
export function drawSlots(weights) {
    if (weights.length === 0 || !weights.every((weight) => weight > 0 && Number.isFinite(weight))) {
        throw new RangeError('weights must be positive numbers, at least one');
    }
    if (weights.length > SLOTS)
        throw new RangeError(`at most ${SLOTS} operations can be drawn from`);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = weights.map((weight) => (weight * SLOTS) / total);
    const counts = shares.map((share) => Math.max(1, Math.floor(share)));
    let free = SLOTS - counts.reduce((sum, count) => sum + count, 0);
    // Largest remainder first; when the minimum of one took too much, the largest holding gives it back.
    for (; free > 0; free--)
        counts[indexOfMax(counts.map((count, i) => shares[i] - count))]++;
    for (; free < 0; free++)
        counts[indexOfMax(counts)]--;
    return Uint16Array.from(counts.flatMap((count, index) => Array(count).fill(index)));
}
const indexOfMax = (values) => values.indexOf(Math.max(...values));
//# sourceMappingURL=drawSlots.js.map