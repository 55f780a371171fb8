import { kernelScenario } from '../kernel/kernelScenario.js';
import { increment } from './lib/counter.js';
import { lockMutex, unlockMutex } from './lib/mutex.js';
const FIRST_LOCK = 0;
const SECOND_LOCK = 1;
const DATA = 2;
const FIRST_NOTE = 3;
/** What the CPUs of odd numbers do before, so that they rarely meet the others. */
const NOTES = 8;
const addUnder = (words, outer, inner) => {
    lockMutex(words, outer);
    lockMutex(words, inner);
    words[DATA] = words[DATA] + 1;
    unlockMutex(words, inner);
    unlockMutex(words, outer);
};
export default kernelScenario({
    name: 'kernels/lock-order',
    summary: 'two locks taken in both orders, by CPUs that seldom meet',
    words: (cpus) => ['firstLock', 'secondLock', 'data', ...Array.from({ length: cpus }, (_, cpu) => `notes[${cpu}]`)],
    locks: ['firstLock', 'secondLock'],
    operations: {
        add({ words, cpu }) {
            if (cpu % 2 === 0)
                addUnder(words, FIRST_LOCK, SECOND_LOCK);
            else {
                for (let i = 0; i < NOTES; i++)
                    increment(words, FIRST_NOTE + cpu);
                addUnder(words, SECOND_LOCK, FIRST_LOCK);
            }
        },
    },
    check: ({ words, done }) => words[DATA] === (done | 0) ? undefined : `data is ${words[DATA]} after ${done} additions`,
});
//# sourceMappingURL=lock-order.js.map