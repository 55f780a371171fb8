import type { Json } from '../../document/reportDocument.ts';
/**
 * An event of Chrome's Trace Event Format, which Perfetto reads. `ts` and `dur` are microseconds; a step of a schedule
 * is one of them.
 */
export interface TraceEvent {
    readonly name: string;
    readonly cat: string;
    /** X: slice; i: instant; s and f: begin and end of an arrow; C: counter; M: name of a process or thread. */
    readonly ph: 'X' | 'i' | 's' | 'f' | 'C' | 'M';
    readonly pid: number;
    readonly tid: number;
    readonly ts: number;
    readonly dur?: number;
    /** Of an arrow. */
    readonly id?: number;
    /** An arrow ends at the slice around it. */
    readonly bp?: 'e';
    /** An instant is one of its thread. */
    readonly s?: 't';
    readonly args?: Readonly<Record<string, Json>>;
}
/** Number of a thread: no two of a trace have the same, though their processes differ. */
export declare const laneOf: (pid: number, cpu: number) => number;
/** The slice in which a CPU waits for something. */
export declare const waitSlice: (pid: number, cpu: number, what: string, ts: number, dur: number) => TraceEvent;
/** Names of a process and its lanes; these are shown in their order. */
export declare const traceNames: (pid: number, name: string, threads: readonly string[]) => TraceEvent[];
//# sourceMappingURL=traceEvent.d.ts.map