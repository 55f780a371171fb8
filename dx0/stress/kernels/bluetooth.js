import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
import { enterAfterLook, leave, PENDING, stop, STOPPED } from './lib/driver.js';
export default kernelScenario({
  name: 'kernels/bluetooth',
  summary: 'a driver stops while somebody has looked that it does not, and enters',
  leastCpus: 2,
  words: () => ['pending', 'stopping', 'empty', 'stopped'],
  begin(words) {
    words[PENDING] = 1;
  },
  operations: {
    use(actor) {
      const { words } = actor;
      if (!enterAfterLook(words)) return;
      assertThat(actor, Atomics.load(words, STOPPED) === 0);
      leave(words);
    },
    stop: ({ words }) => stop(words),
  },
  program: (cpu, cpus) => (cpu < cpus - 1 ? ['use'] : ['stop']),
  assertions: ['stopped while somebody is inside'],
});
//# sourceMappingURL=bluetooth.js.map
