import { kernelScenario } from '../kernel/kernelScenario.js';
import { enterInTurn, leaveSection } from './lib/intent.js';
const DATA = 3;
export default kernelScenario({
  name: 'kernels/livelock-ok',
  summary: 'two CPUs that take turns',
  words: () => ['wants[0]', 'wants[1]', 'turn', 'data'],
  operations: {
    work({ words, cpu, rounds }) {
      for (let i = 0; i < rounds; i++) {
        enterInTurn(words, cpu);
        words[DATA] = words[DATA] + 1;
        leaveSection(words, cpu);
      }
    },
  },
  program: (cpu) => (cpu < 2 ? ['work'] : []),
  check: ({ words, done, rounds }) =>
    words[DATA] === done * rounds ? undefined : `data is ${words[DATA]} after ${done} x ${rounds} entries`,
});
//# sourceMappingURL=livelock-ok.js.map
