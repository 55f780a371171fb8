import { kernelScenario } from '../kernel/kernelScenario.js';
import { increment } from './lib/counter.js';
const COUNTER = 0;
export default kernelScenario({
  name: 'kernels/counter-ok',
  summary: 'additions whose results nobody uses: all orders are alike',
  rounds: 3,
  words: () => ['counter'],
  operations: {
    count({ words, rounds }) {
      for (let i = 0; i < rounds; i++) increment(words, COUNTER);
    },
  },
  check: ({ words, done, rounds }) =>
    words[COUNTER] === Math.imul(done, rounds) ? undefined : `counter is ${words[COUNTER]} after ${done} x ${rounds}`,
});
//# sourceMappingURL=counter-ok.js.map
