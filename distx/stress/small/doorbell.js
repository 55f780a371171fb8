import { PAGE_WAITERS } from '../../src/mm/machine/pageFields.js';
import { pageAt } from '../../src/mm/page/page.js';
import { sleepOnQueue } from '../../src/mm/sync/sleepOnQueue.js';
import { prepareToWait, ringDoorbell, wakeWaiters } from '../../src/mm/sync/waitQueue.js';
import { lockScenario } from '../page/lockScenario.js';
const SLEEPER = 2;
/**
 * A CPU sleeps on a queue. Two others ring its doorbell at the same time, which ends no wait, and one of them wakes it
 * afterwards: that has to be heard, however the rings meet.
 */
export default lockScenario({
    name: 'small/doorbell',
    summary: 'two CPUs ring the doorbell of one that sleeps, and one of them wakes it',
    operations: {
        sleep(cpu, pfn) {
            const queue = pageAt(cpu, pfn) + PAGE_WAITERS;
            sleepOnQueue(cpu, queue);
        },
        ring(cpu) {
            ringDoorbell(cpu, SLEEPER);
        },
        wake(cpu, pfn) {
            ringDoorbell(cpu, SLEEPER);
            wakeWaiters(cpu, pageAt(cpu, pfn) + PAGE_WAITERS);
        },
    },
    prepare: ({ [SLEEPER]: cpu }, pfn) => prepareToWait(cpu, pageAt(cpu, pfn) + PAGE_WAITERS),
    programs: [['wake'], ['ring'], ['sleep']],
});
//# sourceMappingURL=doorbell.js.map