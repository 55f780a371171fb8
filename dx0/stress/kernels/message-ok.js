import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
const DATA = 0;
const FLAG = 1;
const VALUE = 42;
export default kernelScenario({
  name: 'kernels/message-ok',
  summary: 'a message behind an atomic flag',
  leastCpus: 2,
  words: () => ['data', 'flag'],
  operations: {
    send({ words }) {
      words[DATA] = VALUE;
      Atomics.store(words, FLAG, 1);
    },
    receive(actor) {
      const { words } = actor;
      if (Atomics.load(words, FLAG) === 1) assertThat(actor, words[DATA] === VALUE);
    },
  },
  program: (cpu) => (cpu === 0 ? ['send'] : ['receive']),
  assertions: ['data is not what was sent'],
});
//# sourceMappingURL=message-ok.js.map
