import type { SteppedCpu } from './steppedReport.ts';
/** CPUs each of which waits for a lock that the next one holds, the last one's lock by the first; empty when there is none. */
export declare function deadlockCycle(cpus: readonly SteppedCpu[]): number[];
/** One line for each CPU of a cycle: what it holds, since when, and what it waits for. */
export declare function cycleLines(cpus: readonly SteppedCpu[], cycle: readonly number[]): string[];
//# sourceMappingURL=deadlockCycle.d.ts.map