import { kernelScenario } from '../kernel/kernelScenario.js';
import { increment } from './lib/counter.js';
const COUNTER = 0;
export default kernelScenario({
  name: 'kernels/lost-update-ok',
  summary: 'a counter that is added to atomically',
  words: () => ['counter'],
  operations: {
    increment: ({ words }) => increment(words, COUNTER),
  },
  check: ({ words, done }) =>
    words[COUNTER] === (done | 0) ? undefined : `counter is ${words[COUNTER]} after ${done} increments`,
});
//# sourceMappingURL=lost-update-ok.js.map
