import type { Settings } from './settings.ts';

/** A point of an experiment: one of the things that are compared. */
export interface ContentionPoint {
  readonly label: string;
  /** Another scenario by its name, to be run instead of the one that asks. */
  readonly scenario?: string;
  /** Over the scenario's own; `cpus` too. */
  readonly settings: Settings;
}

/** What was measured at a point. */
export interface ContentionRow {
  readonly label: string;
  readonly operationsPerSecond: number;
  /** By lock class: how often it was taken, and how often somebody had to wait, for each operation. */
  readonly locks: Readonly<
    Record<string, { readonly taken: number; readonly waits: number; readonly waitShare: number }>
  >;
  /** Share of the CPUs' time that was waited for any lock. */
  readonly waitShare: number;
  /** Steps of an operation on virtual CPUs, waits included: time that no other program on the machine disturbs. */
  readonly steps: number;
}

/** Why a scenario's locks are compared under several settings, and what is known of the real thing. */
export interface ContentionExperiment {
  /** What is asked, in one line. */
  readonly question: string;
  /** The figures of the original, with their source, in one line. */
  readonly original: string;
  /** What the points differ in. */
  readonly axis: string;
  readonly points: readonly ContentionPoint[];
  /** Lock classes worth a column. */
  readonly classes: readonly string[];
  /** Whether the rows, one for each point, have the shape of the original, and how one sees it. */
  readonly shape: (rows: readonly ContentionRow[]) => { readonly isSame: boolean; readonly because: string };
}
