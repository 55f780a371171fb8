import type { SoakFinding, SoakLock, SoakProgress, SoakReport, SoakScenario } from './soakReport.ts';
/** What a terminal shows while a soak goes on. */
export declare function soakPanel({ seconds: elapsed, secondsLeft, totals, findings, now, bytes }: SoakProgress): string[];
/** The same on one line. */
export declare const soakStatus: ({ seconds: elapsed, secondsLeft, totals, findings, bytes }: SoakProgress) => string;
/** What was found, with what to do next. */
export declare const soakFindingLines: (finding: SoakFinding) => string[];
export declare function soakScenarioTable(scenarios: readonly SoakScenario[]): string[];
/** Locks that somebody waited for, most contended first. */
export declare function soakLockLine(locks: readonly SoakLock[]): string | undefined;
/** The last line of a soak. */
export declare function soakVerdictLine(report: SoakReport): string;
/** Text from a run directory, which anybody may have written, without what would steer a terminal. */
export declare const plain: (text: string) => string;
//# sourceMappingURL=soakLines.d.ts.map