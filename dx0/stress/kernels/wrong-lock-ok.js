import { kernelScenario } from '../kernel/kernelScenario.js';
import { incrementInTwoSteps } from './lib/counter.js';
import { spinLock, spinUnlock } from './lib/spinLock.js';
const LOCK = 0;
const DATA = 1;
const add = (words, lock) => {
  spinLock(words, lock);
  incrementInTwoSteps(words, DATA);
  spinUnlock(words, lock);
};
export default kernelScenario({
  name: 'kernels/wrong-lock-ok',
  summary: 'everybody guards the data with one lock',
  words: () => ['lock', 'data'],
  locks: ['lock'],
  operations: {
    add: ({ words }) => add(words, LOCK),
  },
  check: ({ words, done }) =>
    words[DATA] === (done | 0) ? undefined : `data is ${words[DATA]} after ${done} additions`,
});
//# sourceMappingURL=wrong-lock-ok.js.map
