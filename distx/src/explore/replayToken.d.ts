import type { Finding } from '../scenario/finding.ts';
import type { OutcomeKind } from './outcome.ts';
export interface ReplayTokenOptions {
    /**
     * `same` (unless given): a token recorded with another build is refused, and the schedule followed exactly.
     * `any`: the schedule is followed as far as the code still allows, as a regression test needs it.
     */
    readonly build?: 'same' | 'any';
}
/** What came of replaying a token. */
export interface ReplayedToken {
    readonly outcome: OutcomeKind;
    /** Empty when nothing is wrong any more. */
    readonly findings: readonly Finding[];
    readonly steps: number;
    /** Hash of the shared memory at the end. */
    readonly memoryHash: number;
}
/** Runs the execution of a token. @throws TokenError when the token can't be used. */
export type ReplayToken = (token: string, options?: ReplayTokenOptions) => Promise<ReplayedToken>;
//# sourceMappingURL=replayToken.d.ts.map