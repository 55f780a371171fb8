/** A power of two, so that a draw is one mask. */
export declare const SLOTS = 1024;
/**
 * Spreads the indices of `weights` over SLOTS slots in proportion, each index at least one slot: drawing an
 * operation then costs one random number and one load. Shares are exact to 1 in SLOTS.
 *
 * @throws RangeError when there is no weight, one is not positive, or there are more weights than slots.
 */
export declare function drawSlots(weights: readonly number[]): Uint16Array;
//# sourceMappingURL=drawSlots.d.ts.map
