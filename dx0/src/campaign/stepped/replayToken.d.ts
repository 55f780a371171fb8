import type { ReplayedToken, ReplayTokenOptions } from '../../explore/replayToken.ts';
import type { SteppedFailure } from '../../report/steppedReport.ts';
import { type GatedResult } from './gatedReplay.ts';
export interface ReplayOptions extends ReplayTokenOptions {
  /** How often; more than once shows whether the memory is the same each time. */
  readonly times?: number;
}
/** What a replay did. */
export interface ReplayResult extends ReplayedToken {
  /** Hash of the shared memory at the end of each run. */
  readonly hashes: readonly number[];
  /** Every step, and what a failure screen shows. */
  readonly failure: SteppedFailure;
}
/**
 * Runs the execution of a token again.
 *
 * @throws TokenError, UsageError or SubjectError when that is not possible.
 */
export declare function replayToken(token: string, options?: ReplayOptions): Promise<ReplayResult>;
/** Carries out the execution of a token on real worker threads. @throws as `replayToken`. */
export declare function replayOnThreads(token: string): Promise<GatedResult>;
//# sourceMappingURL=replayToken.d.ts.map
