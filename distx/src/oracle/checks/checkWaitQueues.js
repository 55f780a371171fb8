import { PAGE_WAITERS } from '../../mm/machine/pageFields.js';
import { throttleQueue } from '../../mm/lru/lruList.js';
import { pageField } from '../../mm/page/page.js';
import { cpuBase } from '../../mm/sync/waitQueue.js';
import { recordName } from '../recordName.js';
/** Second word of a semaphore (mm/sync/rwSem.ts). */
const WAITERS = 1;
/**
 * I14: nobody is left on a wait queue: whoever slept there has gone on. PG_waiters alone is a hint, and may
 * be out of date.
 */
export const checkWaitQueues = ({ cpu, plan }, report) => {
    const say = (object, waiters) => {
        const cpus = Array.from({ length: 32 }, (_, i) => i).filter((i) => (waiters & (1 << i)) !== 0);
        report('I14', object, `${cpus.map((i) => `CPU${i}`).join(', ')} left on the queue of ${object} though no CPU sleeps`);
    };
    for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        const waiters = pageField(cpu, pfn, PAGE_WAITERS);
        if (waiters !== 0)
            say(`page[${pfn}]`, waiters);
    }
    for (const { lock, name, spin } of plan.locks) {
        const waiters = spin ? 0 : cpu.mem[lock.address + WAITERS];
        if (waiters !== 0)
            say(name, waiters);
    }
    for (let node = 0; node < cpu.layout.pins.throttle.count; node++) {
        const waiters = cpu.mem[throttleQueue(cpu, node)];
        if (waiters !== 0)
            say(`${recordName(cpu.layout.node, node)}.throttle`, waiters);
    }
    for (let owner = 0; owner < cpu.config.cpus; owner++) {
        const waiters = cpu.mem[cpuBase(cpu, owner) + cpu.layout.cpuWorkWaiters];
        if (waiters !== 0)
            say(`${recordName(cpu.layout.cpu, owner)}.work`, waiters);
    }
};
//# sourceMappingURL=checkWaitQueues.js.map