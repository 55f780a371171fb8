import { sleepOnQueue } from './sleepOnQueue.js';
import { cpuBase, finishWait, prepareToWait, ringDoorbell } from './waitQueue.js';
/** Queues the drain work on another CPU (queue_work_on). Returns the ticket to flush it with. */
export function queueWorkOn(cpu, other) {
  const ticket = (Atomics.add(cpu.mem, cpuBase(cpu, other) + cpu.layout.cpuWorkRequested, 1) + 1) | 0;
  ringDoorbell(cpu, other);
  return ticket;
}
const isDone = (cpu, other, ticket) =>
  ((Atomics.load(cpu.mem, cpuBase(cpu, other) + cpu.layout.cpuWorkCompleted) - ticket) | 0) >= 0;
/** Sleeps until the work with this ticket has been done (flush_work). */
export function flushWork(cpu, other, ticket) {
  const queue = cpuBase(cpu, other) + cpu.layout.cpuWorkWaiters;
  while (!isDone(cpu, other, ticket)) {
    prepareToWait(cpu, queue);
    if (isDone(cpu, other, ticket)) {
      finishWait(cpu, queue);
      return;
    }
    sleepOnQueue(cpu, queue);
  }
}
//# sourceMappingURL=flushWork.js.map
