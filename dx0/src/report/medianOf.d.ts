/** Median of an odd or even number of values; 0 of none. */
export declare function medianOf(values: readonly number[]): number;
//# sourceMappingURL=medianOf.d.ts.map
