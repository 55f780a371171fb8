/** How an execution ended. */
export type OutcomeKind = 
/** Every CPU finished. */
'complete'
/** A CPU's program threw. */
 | 'crash'
/** An observer saw something wrong and ended the execution. */
 | 'stopped'
/** Unfinished CPUs sleep, and nobody is left to wake them. */
 | 'deadlock'
/** Unfinished CPUs repeat loops without effect, and nobody is left to change what they read. */
 | 'livelock'
/** More steps than allowed. */
 | 'limit'
/** The strategy saw that going on leads nowhere new. */
 | 'cut'
/** The strategy asked for a step that this state does not allow. */
 | 'diverged';
export interface Outcome {
    kind: OutcomeKind;
    /** CPU that crashed or diverged, otherwise -1. */
    cpu: number;
    /** What a crashed CPU threw. */
    error: unknown;
}
//# sourceMappingURL=outcome.d.ts.map