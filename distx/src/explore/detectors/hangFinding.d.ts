import type { Finding } from '../../scenario/finding.ts';
import type { TraceRecorder } from '../trace/traceRecorder.ts';
import type { Naming } from './naming.ts';
import { type Hang, type Waiter } from './waitGraph.ts';
/**
 * Why an execution ended with outcome `deadlock` or `livelock`, the most telling cause first: CPUs that wait for each
 * other, a finished CPU that keeps a lock, a lost wake-up, a loop, and at last CPUs that wait for nobody.
 *
 * CPUs that spin on locks in a circle are a deadlock, although the engine calls it a livelock.
 *
 * @param waiters of `trackedWaiters` or `situatedWaiters`.
 */
export declare function hangFinding(hang: Hang, waiters: readonly Waiter[], trace: TraceRecorder, naming: Naming): Finding;
//# sourceMappingURL=hangFinding.d.ts.map