/** Probability that a standard normal variable is above z >= 0 (Abramowitz and Stegun 26.2.17, to 7.5e-8). */
export declare function normalTail(z: number): number;
//# sourceMappingURL=normalTail.d.ts.map
