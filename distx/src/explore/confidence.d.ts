/**
 * Upper bound of the probability that an execution fails, at 95 % confidence, when `executions` independent ones
 * were clean: the p for which (1 - p)^n = 0.05 (about 3/n, the rule of three).
 */
export declare const failureBound: (executions: number) => number;
/**
 * Lower bound of the probability that an execution fails, at 95 % confidence, when the first one to fail was number
 * `executions`: the p for which one fails so early with a probability of 5 %, 1 - (1 - p)^n = 0.05 (about 1/20n).
 */
export declare const leastFailureRate: (executions: number) => number;
/** Probability that `executions` independent ones are all clean, when each fails with the probability `rate`. */
export declare const missBound: (rate: number, executions: number) => number;
/**
 * Probability that `executions` of PCT all miss a bug of depth `depth` with `cpus` CPUs and at most `steps` steps: each
 * finds it with at least 1 / (n k^(d-1)) (Burckhardt, Kothari, Musuvathi and Nagarakatte, ASPLOS 2010).
 */
export declare function pctMissBound(cpus: number, steps: number, depth: number, executions: number): number;
/** How often classes of executions were seen: `classes` in all, some once, some twice. */
export interface ClassCounts {
    readonly executions: number;
    readonly classes: number;
    /** Executions of classes that there was no room to keep; 0 unless given. */
    readonly dropped?: number;
    /** Classes seen once. */
    readonly once: number;
    /** Classes seen twice. */
    readonly twice: number;
}
/**
 * Good-Turing: the probability that the next execution is of a class not seen so far, f1 / N. Executions that were
 * dropped count as if each were of a class of its own, so that the figure errs on the safe side.
 */
export declare const missingMass: ({ executions, once, dropped }: ClassCounts) => number;
/**
 * Chao1, bias-corrected: a lower bound for the number of classes there are, seen and unseen,
 * S + f1 (f1 - 1) / (2 (f2 + 1)).
 */
export declare const estimatedClasses: ({ classes, once, twice }: ClassCounts) => number;
/** What is known at the end of a clean run. */
export interface Confidence {
    /** Executions, all clean, of which the schedules were drawn independently. */
    readonly executions: number;
    readonly counts?: ClassCounts;
    /** When executions were PCT's. */
    readonly pct?: {
        readonly cpus: number;
        readonly steps: number;
        readonly depth: number;
        readonly executions: number;
    };
}
/** One sentence for the end of a run. */
export declare function confidenceLine({ executions, counts, pct }: Confidence): string;
//# sourceMappingURL=confidence.d.ts.map