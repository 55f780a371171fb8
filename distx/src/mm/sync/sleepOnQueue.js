import { mightSleep } from '../debug/lockdep.js';
import { noteCpuState } from '../debug/cpuState.js';
import { CPU_RUNNING, CPU_SLEEPING } from '../debug/shadowLayout.js';
import { wakeWaiters } from './waitQueue.js';
/**
 * Sleeps until a waker has taken this CPU off the queue (schedule). Work queued for this CPU is done
 * meanwhile, as its kernel worker thread would do it, but being woken for that ends no wait.
 */
export function sleepOnQueue(cpu, queue, site = 0) {
    mightSleep(cpu, site);
    const doorbell = cpu.base + cpu.layout.cpuDoorbell;
    noteCpuState(cpu, CPU_SLEEPING);
    for (;;) {
        const rung = Atomics.load(cpu.mem, doorbell);
        runWork(cpu);
        if ((Atomics.load(cpu.mem, queue) & (1 << cpu.id)) === 0)
            break;
        Atomics.wait(cpu.mem, doorbell, rung);
    }
    noteCpuState(cpu, CPU_RUNNING);
}
/**
 * Lets this CPU do what is not its program's: complete its writes, and do the work that other CPUs queued
 * on it. Called while it sleeps; both go on then.
 */
export function runWork(cpu) {
    cpu.ioInterrupt(cpu);
    runQueuedWork(cpu);
}
/** Does the work that other CPUs queued on this one (its kernel worker) and tells those who wait for it. */
export function runQueuedWork(cpu) {
    const { mem, base, layout } = cpu;
    const requested = Atomics.load(mem, base + layout.cpuWorkRequested);
    if (requested === Atomics.load(mem, base + layout.cpuWorkCompleted))
        return;
    cpu.drainWork(cpu);
    Atomics.store(mem, base + layout.cpuWorkCompleted, requested);
    if (Atomics.load(mem, base + layout.cpuWorkWaiters) !== 0)
        wakeWaiters(cpu, base + layout.cpuWorkWaiters);
}
//# sourceMappingURL=sleepOnQueue.js.map