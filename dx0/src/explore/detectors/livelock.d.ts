import type { Finding } from '../../scenario/finding.ts';
import type { TraceRecorder } from '../trace/traceRecorder.ts';
import { type Naming } from './naming.ts';
import type { Progress } from './progress.ts';
import type { Hang } from './waitGraph.ts';
/** What a CPU repeats: the events of one turn, oldest first. */
export interface SpinCycle {
  readonly cpu: number;
  /** Events of the trace. */
  readonly events: readonly number[];
  /** Whether the values are the same in each turn, too. */
  readonly isSame: boolean;
}
/** The shortest cycle with which a CPU's steps end, repeated at least twice; undefined: it has none. */
export declare function spinCycle(trace: TraceRecorder, cpu: number): SpinCycle | undefined;
/** Oracle `livelock`: CPUs repeat what leads nowhere. For outcome `livelock`, after a search for a cycle of waits. */
export declare function livelockFinding(hang: Hang, trace: TraceRecorder, naming: Naming): Finding;
/**
 * An execution that reached its limit of steps: a livelock if no operation was completed during the last half of them,
 * and CPUs only did again what they had done, all that were ready among them: one that waits for a CPU that the strategy
 * does not let run does not hang. Undefined: it was merely long, or unfair, so nothing is known.
 */
export declare function limitFinding(
  hang: Hang & {
    readonly steps: number;
  },
  progress: Progress,
  trace: TraceRecorder,
  naming: Naming,
): Finding | undefined;
//# sourceMappingURL=livelock.d.ts.map
