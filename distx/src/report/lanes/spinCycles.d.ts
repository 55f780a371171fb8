import type { SteppedEvent } from '../steppedReport.ts';
/** What a CPU did over and over at the end. */
export interface SpinCycle {
    readonly cpu: number;
    /** The events of one turn, in order. */
    readonly turn: readonly SteppedEvent[];
    readonly times: number;
}
/** For each CPU the shortest turn that its last events repeat. */
export declare function spinCycles(events: readonly SteppedEvent[]): SpinCycle[];
//# sourceMappingURL=spinCycles.d.ts.map