import { type ControlBlock } from './controlBlock.ts';
/** What the CPUs were told to do. */
export type Expected = 'attach' | 'epoch' | undefined;
/**
 * Notices CPUs that complete nothing.
 *
 * Time is credited sample by sample, at most two intervals each: when the machine is so busy that the main
 * thread itself is late, the CPUs are not blamed for it.
 */
export declare class Watchdog {
  #private;
  /** Set by whoever calls the CPUs: one that never begins is not getting on either. */
  expected: Expected;
  constructor(control: ControlBlock, stallMs: number, intervalMs: number, now: number);
  /** Samples every CPU; returns those without progress for the stall time. */
  sample(now: number): number[];
}
//# sourceMappingURL=watchdog.d.ts.map
