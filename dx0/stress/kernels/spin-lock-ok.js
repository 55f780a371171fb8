import { kernelScenario } from '../kernel/kernelScenario.js';
import { increment } from './lib/counter.js';
import { spinLock, spinUnlock } from './lib/spinLock.js';
const LOCK = 0;
const DATA = 1;
const ENTRIES = 2;
export default kernelScenario({
  name: 'kernels/spin-lock-ok',
  summary: 'a spin lock around plain data',
  words: () => ['lock', 'data', 'entries'],
  locks: ['lock'],
  operations: {
    work({ words, rounds }) {
      for (let i = 0; i < rounds; i++) {
        spinLock(words, LOCK);
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
//# sourceMappingURL=spin-lock-ok.js.map
