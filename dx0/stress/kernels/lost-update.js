import { kernelScenario } from '../kernel/kernelScenario.js';
import { incrementInTwoSteps } from './lib/counter.js';
const COUNTER = 0;
export default kernelScenario({
  name: 'kernels/lost-update',
  summary: 'a counter is loaded, then stored: what others add between is lost',
  words: () => ['counter'],
  operations: {
    increment: ({ words }) => incrementInTwoSteps(words, COUNTER),
  },
  check: ({ words, done }) =>
    words[COUNTER] === (done | 0) ? undefined : `counter is ${words[COUNTER]} after ${done} increments`,
});
//# sourceMappingURL=lost-update.js.map
