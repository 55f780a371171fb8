import { kernelScenario } from '../kernel/kernelScenario.js';
import { increment } from './lib/counter.js';
import { lockMutex, unlockMutex } from './lib/mutex.js';
const MEALS = 0;
const FIRST_FORK = 1;
export default kernelScenario({
  name: 'kernels/philosophers',
  summary: 'everybody takes the left fork first: all can end up with one',
  cpus: 3,
  leastCpus: 2,
  words: (cpus) => ['meals', ...Array.from({ length: cpus }, (_, i) => `fork[${i}]`)],
  locks: ['fork'],
  operations: {
    eat({ words, cpu, cpus }) {
      const left = FIRST_FORK + cpu;
      const right = FIRST_FORK + ((cpu + 1) % cpus);
      lockMutex(words, left);
      lockMutex(words, right);
      increment(words, MEALS);
      unlockMutex(words, right);
      unlockMutex(words, left);
    },
  },
  check: ({ words, done }) => (words[MEALS] === (done | 0) ? undefined : `meals are ${words[MEALS]}, not ${done}`),
});
//# sourceMappingURL=philosophers.js.map
