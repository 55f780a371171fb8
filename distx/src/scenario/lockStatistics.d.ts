/** Statistics of one call site of a lock class; times in ns. */
export interface LockSiteStatistics {
    readonly site: number;
    readonly acquisitions: number;
    readonly contended: number;
    readonly waitTotal: number;
    readonly waitMax: number;
}
/** Statistics of one lock class; times in ns. */
export interface LockClassStatistics {
    readonly lockClass: string;
    readonly acquisitions: number;
    /** Acquisitions that had to wait. */
    readonly contended: number;
    readonly waitTotal: number;
    readonly waitMax: number;
    /** 99th percentile of the waits that happened, upper bound of its histogram bucket. */
    readonly waitP99: number;
    /** Index b counts waits of [2^b, 2^(b+1)) ns; left out by a subject that keeps no histogram. */
    readonly waitHistogram?: readonly number[];
    /** Estimated from samples: total of all samples times acquisitions over samples. */
    readonly holdTotal: number;
    /** Longest hold that was sampled. */
    readonly holdMax: number;
    readonly holdSamples: number;
    /** Call sites, longest total wait first. */
    readonly sites: readonly LockSiteStatistics[];
}
/** Lock statistics of a run, a row a class, in lock order; in the manner of the kernel's lock_stat. */
export type LockStatistics = readonly LockClassStatistics[];
//# sourceMappingURL=lockStatistics.d.ts.map