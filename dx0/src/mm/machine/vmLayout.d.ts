import type { MachineConfig } from './config.ts';
import { type Region, type RegionPlanner } from './region.ts';
/** Addresses of what the whole machine or its tasks have besides pages, zones and address spaces. */
export interface VmLayout {
  /** pfn of the page of zeroes plus 1; 0 when there is none. */
  readonly zeroPfn: number;
  /** num_poisoned_pages. */
  readonly numPoisoned: number;
  /** NR_MLOCK, UNEVICTABLE_PGCULLED, UNEVICTABLE_PGRESCUED, UNEVICTABLE_PGSTRANDED. */
  readonly nrMlock: number;
  readonly unevictableCulled: number;
  readonly unevictableRescued: number;
  readonly unevictableStranded: number;
  /** By reason (debug/warnOnce.ts): whether it was warned of already; then how often it was. */
  readonly warnedOnce: number;
  readonly warnings: number;
  /** Sleeping mutexes: of memory failure, and of memory hotplug. */
  readonly mfMutex: number;
  readonly hotplugLock: number;
  /** By CPU: flags of its task, signal requests until its alarm rings, a pending signal. */
  readonly task: Region;
  readonly taskFlags: number;
  readonly taskAlarm: number;
  readonly taskSignal: number;
  /** Completion rings: state, address space, first virtual page, page frames. */
  readonly ring: Region;
  readonly ringState: number;
  readonly ringMm: number;
  readonly ringStart: number;
  readonly ringPage: number;
}
/** Kinds of warnings that are given once. */
export declare const WARNINGS = 2;
/** Plans these regions behind all others, so that the others stay where they are. */
export declare function planVm(planner: RegionPlanner, config: MachineConfig): VmLayout;
//# sourceMappingURL=vmLayout.d.ts.map
