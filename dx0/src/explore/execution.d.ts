import type { pending } from '../instrument/stepped/control.ts';
import type { EnabledSet } from './enabledSet.ts';
import type { SharedView } from '../instrument/stepped/sharedView.ts';
import type { ReadSets } from './readSets.ts';
import type { Schedule } from './schedule.ts';
import type { CpuState } from './waiting.ts';
/** An execution under way, as strategies and observers see it. */
export interface Execution {
  readonly cpus: number;
  readonly enabled: EnabledSet;
  /** Steps taken so far. */
  readonly steps: number;
  /** Of them, those for which the strategy was not asked, since there was nothing to choose. */
  readonly unasked: number;
  /** CPU that took the last step; -1 before the first. */
  readonly last: number;
  /** What each suspended CPU will do next. */
  readonly pending: typeof pending;
  /** Word address of a suspended CPU's next operation; PRIVATE when there is none. */
  addressOf(cpu: number): number;
  /** Word address of an element of a shared array. */
  wordAddress(array: SharedView, index: number): number;
  stateOf(cpu: number): CpuState;
  /** What each CPU that spins has read and waits to see changed. */
  readonly spinReads: ReadSets;
  /** How often nobody was enabled, so that time passed or spinning CPUs were let run. */
  readonly passes: number;
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
//# sourceMappingURL=execution.d.ts.map
