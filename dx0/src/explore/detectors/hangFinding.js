import { deadlockCycleFinding, deadlockFinding } from './deadlock.js';
import { livelockFinding } from './livelock.js';
import { lostWakeupFinding } from './lostWakeup.js';
import { holdersOf } from './waitGraph.js';
/**
 * Why an execution ended with outcome `deadlock` or `livelock`, the most telling cause first: CPUs that wait for each
 * other, a finished CPU that keeps a lock, a lost wake-up, a loop, and at last CPUs that wait for nobody.
 *
 * CPUs that spin on locks in a circle are a deadlock, although the engine calls it a livelock.
 *
 * @param waiters of `trackedWaiters` or `situatedWaiters`.
 */
export function hangFinding(hang, waiters, trace, naming) {
  const isForNobody = (cpu) => {
    const waits = waiters.find((waiter) => waiter.cpu === cpu)?.waits;
    return waits === undefined || holdersOf(waiters, waits).length === 0;
  };
  const isHeldForEver = ({ waits }) =>
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
//# sourceMappingURL=hangFinding.js.map
