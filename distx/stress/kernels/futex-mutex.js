import { kernelScenario } from '../kernel/kernelScenario.js';
import { lockMutex, unlockMutexInTwoSteps } from './lib/mutex.js';
const MUTEX = 0;
const DATA = 1;
export default kernelScenario({
    name: 'kernels/futex-mutex',
    summary: 'a mutex whose unlock looks for sleepers too early loses a wake-up',
    words: () => ['mutex', 'data'],
    locks: ['mutex'],
    operations: {
        work({ words, rounds }) {
            for (let i = 0; i < rounds; i++) {
                lockMutex(words, MUTEX);
                words[DATA] = words[DATA] + 1;
                unlockMutexInTwoSteps(words, MUTEX);
            }
        },
    },
    check: ({ words, done, rounds }) => words[DATA] === Math.imul(done, rounds) ? undefined : `data is ${words[DATA]} after ${done} x ${rounds} entries`,
});
//# sourceMappingURL=futex-mutex.js.map