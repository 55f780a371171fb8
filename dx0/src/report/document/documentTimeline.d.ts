/**
 * What frames and CPUs looked like: as they were before step `from`, then what each step changed. What repeats stands
 * here once, since frames go back and forth between few looks.
 */
export interface ScheduleTimeline {
  /** First and last step that are covered: of a very long execution the last part. */
  readonly from: number;
  readonly to: number;
  /** The objects of the scenario, such as page frames; empty when it shows none. */
  readonly frames: readonly {
    readonly name: string;
    readonly group: string;
  }[];
  /** Each look of a frame, and of a CPU, once. */
  readonly frameLooks: readonly FrameAppearance[];
  readonly cpuLooks: readonly CpuAppearance[];
  /** Before step `from`, by frame and by CPU: numbers in `frameLooks` and `cpuLooks`. */
  readonly initialFrames: readonly number[];
  readonly initialCpus: readonly number[];
  /** In the order of their steps; steps that changed nothing are left out. */
  readonly changes: readonly TimelineDelta[];
  /** Source text of what the steps did, by `file:line`. */
  readonly sources: Readonly<Record<string, string>>;
}
/** What a step changed: pairs of a frame or CPU by number, and the number of its new look. */
export interface TimelineDelta {
  readonly step: number;
  readonly frames: readonly number[];
  readonly cpus: readonly number[];
}
/** A page frame at one moment, or what a scenario has in place of one. */
export interface FrameAppearance {
  /** Where it is: `free`, an LRU list such as `inactive_anon`, `isolated`, `batch`, `allocated`, `offline`, `tail` or others. */
  readonly place: string;
  /** Set of `locked`, `isolated`, `pinned`, `poisoned`, `frozen`, `writeback`, `dirty` and the like. */
  readonly marks: readonly string[];
  readonly refcount: number;
  /** References by class; empty when that is not known. */
  readonly references: readonly FrameReference[];
  /** More lines for a person. */
  readonly notes: readonly string[];
}
/** References of one class to a frame. */
export interface FrameReference {
  /** Such as `map` or `gup`. */
  readonly class: string;
  readonly count: number;
  /** Who took the last one, and where as `file:line`; null when that is not known. */
  readonly cpu: number | null;
  readonly site: string | null;
}
/** A CPU at one moment. */
export interface CpuAppearance {
  readonly state: 'ready' | 'asleep' | 'spinning' | 'finished';
  /** The lock or word it waits for; null when it does not wait. */
  readonly waitsFor: string | null;
}
//# sourceMappingURL=documentTimeline.d.ts.map
