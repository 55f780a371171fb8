/**
 * Probabilities of several tests, corrected for their number (Holm, _A simple sequentially rejective multiple test
 * procedure_, 1979), in the order in which they came: the smallest times how many there are, the next times one fewer,
 * none smaller than one before it, none above 1.
 */
export declare function holm(values: readonly number[]): number[];
//# sourceMappingURL=holm.d.ts.map
