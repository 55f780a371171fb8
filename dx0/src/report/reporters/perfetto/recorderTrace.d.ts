import type { FlightRecord, FreeCpu } from '../../document/documentFinding.ts';
import { type TraceEvent } from './traceEvent.ts';
/** The last accesses of free-running CPUs, by ticket, and what each of them waits for at the end. */
export declare function recorderTrace({ rows }: FlightRecord, cpus: readonly FreeCpu[], pid: number): TraceEvent[];
//# sourceMappingURL=recorderTrace.d.ts.map
