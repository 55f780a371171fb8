import { kernelScenario } from '../kernel/kernelScenario.js';
import { lockMutex, unlockMutex } from './lib/mutex.js';
const MUTEX = 0;
const DATA = 1;
export default kernelScenario({
    name: 'kernels/futex-mutex-ok',
    summary: 'a mutex that sleeps, around plain data',
    words: () => ['mutex', 'data'],
    locks: ['mutex'],
    operations: {
        work({ words, rounds }) {
            for (let i = 0; i < rounds; i++) {
                lockMutex(words, MUTEX);
                words[DATA] = words[DATA] + 1;
                unlockMutex(words, MUTEX);
            }
        },
    },
    check: ({ words, done, rounds }) => words[DATA] === Math.imul(done, rounds) ? undefined : `data is ${words[DATA]} after ${done} x ${rounds} entries`,
});
//# sourceMappingURL=futex-mutex-ok.js.map