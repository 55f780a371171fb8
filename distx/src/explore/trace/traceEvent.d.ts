import type { OpName } from '../../instrument/stepped/op.ts';
/** A step of a trace, or a plain access within one, to be read by a person. */
export interface TraceEvent {
    /** Counts from 1 in an execution. */
    readonly step: number;
    readonly cpu: number;
    readonly op: OpName;
    /** A plain access that happened as part of the step. */
    readonly isInStep: boolean;
    readonly site: number;
    /** Word address; PRIVATE (-1) when there is none. */
    readonly address: number;
    readonly before: number;
    readonly after: number;
    /** Such as `cas page[5].refcount 3 -> 0`. */
    readonly text: string;
}
//# sourceMappingURL=traceEvent.d.ts.map