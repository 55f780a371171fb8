import { kernelScenario } from '../kernel/kernelScenario.js';
import { increment } from './lib/counter.js';
import { lockMutex, unlockMutex } from './lib/mutex.js';
const MEALS = 0;
const FIRST_FORK = 1;
export default kernelScenario({
    name: 'kernels/philosophers-ok',
    summary: 'everybody takes the fork with the lower number first',
    cpus: 3,
    leastCpus: 2,
    words: (cpus) => ['meals', ...Array.from({ length: cpus }, (_, i) => `fork[${i}]`)],
    locks: ['fork'],
    operations: {
        eat({ words, cpu, cpus }) {
            const left = FIRST_FORK + cpu;
            const right = FIRST_FORK + ((cpu + 1) % cpus);
            lockMutex(words, Math.min(left, right));
            lockMutex(words, Math.max(left, right));
            increment(words, MEALS);
            unlockMutex(words, right);
            unlockMutex(words, left);
        },
    },
    check: ({ words, done }) => (words[MEALS] === (done | 0) ? undefined : `meals are ${words[MEALS]}, not ${done}`),
});
//# sourceMappingURL=philosophers-ok.js.map