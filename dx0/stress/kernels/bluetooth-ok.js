import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
import { enter, leave, PENDING, stop, STOPPED } from './lib/driver.js';
export default kernelScenario({
  name: 'kernels/bluetooth-ok',
  summary: 'a driver stops when nobody is inside',
  leastCpus: 2,
  words: () => ['pending', 'stopping', 'empty', 'stopped'],
  begin(words) {
    words[PENDING] = 1;
  },
  operations: {
    use(actor) {
      const { words } = actor;
      if (!enter(words)) return;
      assertThat(actor, Atomics.load(words, STOPPED) === 0);
      leave(words);
    },
    stop: ({ words }) => stop(words),
  },
  program: (cpu, cpus) => (cpu < cpus - 1 ? ['use'] : ['stop']),
  assertions: ['stopped while somebody is inside'],
});
//# sourceMappingURL=bluetooth-ok.js.map
