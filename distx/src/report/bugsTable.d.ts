import type { BugRow, BugsReport, ControlRow } from './bugsReport.ts';
/** The table of a hunt: a row a bug; executions and seconds are medians, sizes those of the smallest failing execution. */
export declare function bugsTable(rows: readonly BugRow[]): string[];
/** The table of free runs: a row a bug; seconds and operations are medians. */
export declare function freeTable(rows: readonly BugRow[]): string[];
/** Where each bug's smallest failing execution can be had again. */
export declare const bugTokens: (rows: readonly BugRow[]) => string[];
/** A line a scenario that was left as it is. */
export declare const controlLines: (rows: readonly ControlRow[]) => string[];
/** What it all comes to. */
export declare function bugsScore({ bugs, controls, parameters, seconds: time }: BugsReport): string;
/** Whether every bug was found in every trial by an oracle its header names, and nothing without one. */
export declare const isFullScore: ({ bugs, controls }: BugsReport) => boolean;
//# sourceMappingURL=bugsTable.d.ts.map