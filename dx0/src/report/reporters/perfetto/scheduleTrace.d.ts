import type { DocumentSchedule } from '../../document/documentSchedule.ts';
import { type TraceEvent } from './traceEvent.ts';
/** Numbers arrows through a whole trace. */
export type NextArrow = () => number;
/**
 * The events of a schedule: on the lane of each CPU its operations, in them what it waited for, in these its steps;
 * arrows where a lock goes from one CPU to the next, and where a preempted CPU hands over.
 */
export declare function scheduleTrace(schedule: DocumentSchedule, pid: number, nextArrow: NextArrow): TraceEvent[];
//# sourceMappingURL=scheduleTrace.d.ts.map
