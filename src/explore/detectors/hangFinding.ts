import type { Finding } from '../../scenario/finding.ts';
import type { TraceRecorder } from '../trace/traceRecorder.ts';
import { deadlockCycleFinding, deadlockFinding } from './deadlock.ts';
import { livelockFinding } from './livelock.ts';
import { lostWakeupFinding } from './lostWakeup.ts';
import type { Naming } from './naming.ts';
import { holdersOf, type Hang, type Waiter } from './waitGraph.ts';

/**
 * Why an execution ended with outcome `deadlock` or `livelock`, the most telling cause first: CPUs that wait for each
 * other, a finished CPU that keeps a lock, a lost wake-up, a loop, and at last CPUs that wait for nobody.
 *
 * CPUs that spin on locks in a circle are a deadlock, although the engine calls it a livelock.
 *
 * @param waiters of `trackedWaiters` or `situatedWaiters`.
 */
export function hangFinding(hang: Hang, waiters: readonly Waiter[], trace: TraceRecorder, naming: Naming): Finding {
  const isForNobody = (cpu: number): boolean => {
    const waits = waiters.find((waiter) => waiter.cpu === cpu)?.waits;
    return waits === undefined || holdersOf(waiters, waits).length === 0;
  };
  const isHeldForEver = ({ waits }: Waiter): boolean =>
    waits !== undefined && holdersOf(waiters, waits).some(({ isFinished }) => isFinished);
  const isSpinning = Array.from({ length: hang.cpus }).some((_, cpu) => hang.stateOf(cpu) === 'spinning');
  return (
    deadlockCycleFinding(waiters, naming) ??
    (waiters.some(isHeldForEver) ? deadlockFinding(waiters, naming) : undefined) ??
    lostWakeupFinding(hang, trace, naming, isForNobody) ??
    (isSpinning ? undefined : deadlockFinding(waiters, naming)) ??
    livelockFinding(hang, trace, naming)
  );
}
