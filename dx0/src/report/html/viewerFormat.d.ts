/** An execution to walk through. Strings stand in `strings` once; the rest are their numbers, -1 for none. */
export interface ViewerData {
  /** The object of the finding, such as `page[7].refcount`. */
  readonly object: string;
  readonly verdict: string;
  readonly strings: readonly string[];
  /** Rows as columns: a step, or a plain access that is part of the step above it. */
  readonly rows: ViewerRows;
  /** By CPU: what it runs. */
  readonly cpus: readonly string[];
  readonly preempted: readonly number[];
  readonly locks: readonly ViewerLockEvent[];
  readonly timeline: ViewerTimeline | null;
  /** Source text, by the number of its `file:line`: pairs of numbers in `strings`. */
  readonly sources: readonly number[];
}
export interface ViewerRows {
  readonly step: readonly number[];
  readonly cpu: readonly number[];
  readonly operation: readonly number[];
  readonly text: readonly number[];
  readonly site: readonly number[];
  readonly word: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Sum of ROW_IN_STEP, ROW_VIOLATION, ROW_CULPRIT. */
  readonly flags: readonly number[];
}
export declare const ROW_IN_STEP = 1;
export declare const ROW_VIOLATION = 2;
export declare const ROW_CULPRIT = 4;
/** Step, CPU, number of the lock's name, 1 if it was taken and 0 if it was given back. */
export type ViewerLockEvent = readonly [step: number, cpu: number, lock: number, taken: number];
export interface ViewerReference {
  readonly class: string;
  readonly count: number;
  readonly cpu: number | null;
  readonly site: string | null;
}
export interface ViewerFrameLook {
  readonly place: string;
  readonly marks: readonly string[];
  readonly refcount: number;
  readonly references: readonly ViewerReference[];
  readonly notes: readonly string[];
}
export interface ViewerCpuLook {
  readonly state: string;
  readonly waitsFor: string | null;
}
/** As in the document, without the sources. */
export interface ViewerTimeline {
  readonly from: number;
  readonly to: number;
  readonly frames: readonly {
    readonly name: string;
    readonly group: string;
  }[];
  readonly frameLooks: readonly ViewerFrameLook[];
  readonly cpuLooks: readonly ViewerCpuLook[];
  readonly initialFrames: readonly number[];
  readonly initialCpus: readonly number[];
  readonly changes: readonly {
    readonly step: number;
    readonly frames: readonly number[];
    readonly cpus: readonly number[];
  }[];
}
//# sourceMappingURL=viewerFormat.d.ts.map
