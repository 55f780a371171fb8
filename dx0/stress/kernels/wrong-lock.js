import { kernelScenario } from '../kernel/kernelScenario.js';
import { incrementInTwoSteps } from './lib/counter.js';
import { spinLock, spinUnlock } from './lib/spinLock.js';
const LOCK = 0;
const OTHER_LOCK = 1;
const DATA = 2;
const add = (words, lock) => {
  spinLock(words, lock);
  incrementInTwoSteps(words, DATA);
  spinUnlock(words, lock);
};
/** wronglock of SCTBench. */
export default kernelScenario({
  name: 'kernels/wrong-lock',
  summary: 'CPU 0 guards the data with another lock than everybody else',
  words: () => ['lock', 'otherLock', 'data'],
  locks: ['lock', 'otherLock'],
  operations: {
    add: ({ words, cpu }) => add(words, cpu === 0 ? OTHER_LOCK : LOCK),
  },
  check: ({ words, done }) =>
    words[DATA] === (done | 0) ? undefined : `data is ${words[DATA]} after ${done} additions`,
});
//# sourceMappingURL=wrong-lock.js.map
