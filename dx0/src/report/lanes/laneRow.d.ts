import type { SteppedEvent } from '../steppedReport.ts';
/** How much a reader should look at a row. */
export type Emphasis = 'violation' | 'culprit' | 'current' | 'preemption' | 'aside' | 'none';
export declare const ALL_CPUS = -1;
/** A line in the column of one CPU. */
export interface LaneRow {
  /** ALL_CPUS: it is about several. */
  readonly cpu: number;
  /** Number of the step; undefined for what is no step. */
  readonly step?: number | undefined;
  readonly text: string;
  /** `file:line`. */
  readonly site?: string | undefined;
  readonly emphasis: Emphasis;
}
/** A CPU's column. */
export interface Lane {
  readonly cpu: number;
  readonly heading: string;
}
/** Column heading: the CPU, and what it does when that is one thing. */
export declare const headingOf: (cpu: number, operations: readonly string[]) => string;
export declare const isStart: ({ text }: SteppedEvent) => boolean;
//# sourceMappingURL=laneRow.d.ts.map
