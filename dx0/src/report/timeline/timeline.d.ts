import type { FrameLook } from '../../scenario/frameView.ts';
/** A CPU at one moment. */
export interface CpuLook {
  readonly state: 'ready' | 'asleep' | 'spinning' | 'finished';
  /** The lock or word it waits for, when it waits. */
  readonly waitsFor?: string | undefined;
}
/** What a step changed: pairs of a frame or CPU by number, and what it looks like now by its number in `looks`. */
export interface TimelineChange {
  readonly step: number;
  readonly frames?: readonly number[] | undefined;
  readonly cpus?: readonly number[] | undefined;
}
/**
 * How what a scenario shows of its state changed with the steps of an execution: as it was before step `from`, then what
 * each step changed. What repeats stands here once, since frames go back and forth between few looks.
 */
export interface Timeline {
  /** First and last step that are covered: of a very long execution the last part. */
  readonly from: number;
  readonly to: number;
  /** Empty when the scenario shows none. */
  readonly frames: readonly {
    readonly name: string;
    readonly group: string;
  }[];
  /** Each look of a frame, and of a CPU, once. */
  readonly frameLooks: readonly FrameLook[];
  readonly cpuLooks: readonly CpuLook[];
  /** Before step `from`, by frame and by CPU: numbers in `frameLooks` and `cpuLooks`. */
  readonly initialFrames: readonly number[];
  readonly initialCpus: readonly number[];
  /** In the order of their steps; steps that changed nothing are left out. */
  readonly changes: readonly TimelineChange[];
  /** Source text of what the steps did, by `file:line`. */
  readonly sources: Readonly<Record<string, string>>;
}
//# sourceMappingURL=timeline.d.ts.map
