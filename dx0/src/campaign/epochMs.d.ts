/** Length of an epoch, drawn from the seed: different lengths stop the CPUs in different places. */
export declare const epochMs: (seed: number, epoch: number) => number;
//# sourceMappingURL=epochMs.d.ts.map
