import type { OutcomeKind } from '../outcome.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Progress } from './progress.ts';
export interface StarvationLimits {
  /** Operations that others must have completed meanwhile. */
  readonly others: number;
  /** Steps that the CPU itself must have taken, so that it is not the strategy that starves it. */
  readonly steps: number;
  /** And how many times as many as the longest operation that any CPU completed. */
  readonly times: number;
}
export declare const STARVATION_LIMITS: StarvationLimits;
/**
 * Oracle `starvation`: in an execution that reached its limit of steps, a CPU completed nothing while others went
 * on, although it never sleeps and was let run: it took four times the steps of the longest operation that was
 * completed, and 100 at least, while the others completed 100 operations or more.
 */
export declare function starvationFinding(
  outcome: OutcomeKind,
  progress: Progress,
  isAwake: (cpu: number) => boolean,
  limits?: StarvationLimits,
): Finding | undefined;
//# sourceMappingURL=starvation.d.ts.map
