import { kernelScenario } from '../kernel/kernelScenario.ts';
import { incrementInTwoSteps } from './lib/counter.ts';
import { spinLock, spinUnlock } from './lib/spinLock.ts';

const LOCK = 0;
const DATA = 1;

const add = (words: Int32Array, lock: number): void => {
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
