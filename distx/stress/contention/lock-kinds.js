import { read, write } from '../page/operations/access.js';
import { munmap } from '../page/operations/addressSpaces.js';
import { churn } from '../page/operations/frames.js';
import { isolateBatch, putback } from '../page/operations/isolate.js';
import { contentionMachine, cross, steppedContention } from '../page/contentionMachine.js';
import { pageScenario, weigh } from '../page/pageScenario.js';
export default pageScenario({
    name: 'contention/lock-kinds',
    summary: 'allocation, isolation and faults under spinlocks of each kind',
    machine: contentionMachine,
    stepped: steppedContention,
    operations: [
        weigh(12, churn),
        weigh(8, isolateBatch),
        weigh(8, putback),
        weigh(6, read),
        weigh(12, write),
        weigh(4, munmap),
    ],
    contention: {
        question: 'spinlocks: test and set, tickets, or a queue?',
        original: 'queued spinlocks replaced tickets (4.2) to keep waiters off one cache line; where virtual CPUs share cores, fair locks wait for CPUs that do not run, and unfair ones win',
        axis: 'CPUs, kind of lock',
        points: cross([1, 2, 4, 8], { tas: { lock: 'tas' }, ticket: { lock: 'ticket' }, queued: { lock: 'queued' } }),
        classes: ['lru_lock', 'zone_lock', 'ptl'],
        shape(rows) {
            const [tas, ticket, queued] = rows.slice(-3);
            const rate = (row) => `${((row.operationsPerSecond / tas.operationsPerSecond) * 100).toFixed(0)} %`;
            return {
                isSame: ticket.operationsPerSecond <= tas.operationsPerSecond * 1.1,
                because: `with 8 CPUs tickets reach ${rate(ticket)} of test and set, a queue ${rate(queued)}`,
            };
        },
    },
});
//# sourceMappingURL=lock-kinds.js.map