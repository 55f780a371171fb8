import type { pending } from '../instrument/stepped/control.ts';
import type { EnabledSet } from './enabledSet.ts';
import type { Schedule } from './schedule.ts';

/** An execution under way, as strategies and observers see it. */
export interface Execution {
  readonly cpus: number;
  readonly enabled: EnabledSet;
  /** Steps taken so far. */
  readonly steps: number;
  /** CPU that took the last step; -1 before the first. */
  readonly last: number;
  /** What each suspended CPU will do next. */
  readonly pending: typeof pending;
  /** Word address of a suspended CPU's next operation; PRIVATE when there is none. */
  addressOf(cpu: number): number;
  readonly schedule: Schedule;
  /** Switches away from a CPU that could have gone on. */
  readonly preemptions: number;
  /**
   * Steps that the picked CPU may take before the strategy is asked again; set by `pick`, 1 unless it does.
   * The run ends earlier when the CPU sleeps, spins or ends, or when another one becomes enabled.
   */
  grant: number;
  /** Ends the execution before the next step; `why` is for whoever called. */
  stop(): void;
}
