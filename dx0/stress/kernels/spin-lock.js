import { kernelScenario } from '../kernel/kernelScenario.js';
import { increment } from './lib/counter.js';
import { spinLockInTwoSteps, spinUnlock } from './lib/spinLock.js';
const LOCK = 0;
const DATA = 1;
const ENTRIES = 2;
export default kernelScenario({
  name: 'kernels/spin-lock',
  summary: 'a spin lock that looks first and takes afterwards lets two in at once',
  words: () => ['lock', 'data', 'entries'],
  locks: ['lock'],
  operations: {
    work({ words, rounds }) {
      for (let i = 0; i < rounds; i++) {
        spinLockInTwoSteps(words, LOCK);
        const seen = words[DATA];
        increment(words, ENTRIES);
        words[DATA] = seen + 1;
        spinUnlock(words, LOCK);
      }
    },
  },
  check: ({ words, done, rounds }) =>
    words[DATA] === Math.imul(done, rounds) ? undefined : `data is ${words[DATA]} after ${done} x ${rounds} entries`,
});
//# sourceMappingURL=spin-lock.js.map
