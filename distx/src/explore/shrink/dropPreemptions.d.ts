import type { Attempts } from './attempts.ts';
/**
 * Merges runs: delta debugging over the preemptions (Zeller's ddmin, without its tests of what is left, since
 * what is left is what each round begins with), after a look whether the beginning of the schedule will do.
 */
export declare function dropPreemptions(attempts: Attempts): void;
/** Merges any two runs of one CPU that others come between: fewer and longer runs, even when no preemption goes. */
export declare function joinRuns(attempts: Attempts): void;
//# sourceMappingURL=dropPreemptions.d.ts.map