import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
const A = 0;
const B = 1;
/** reorder_n of SCTBench: the more setters there are, the rarer is the order in which the last CPU sees one half. */
export default kernelScenario({
  name: 'kernels/reorder',
  summary: 'n - 1 CPUs set two words, one after the other; the last sees the one without the other',
  cpus: 3,
  leastCpus: 2,
  words: () => ['a', 'b'],
  operations: {
    set({ words }) {
      Atomics.store(words, A, 1);
      Atomics.store(words, B, -1);
    },
    check(actor) {
      const { words } = actor;
      const none = Atomics.load(words, A) === 0 && Atomics.load(words, B) === 0;
      assertThat(actor, none || (Atomics.load(words, A) === 1 && Atomics.load(words, B) === -1));
    },
  },
  program: (cpu, cpus) => (cpu < cpus - 1 ? ['set'] : ['check']),
  assertions: ['a is set and b is not'],
});
//# sourceMappingURL=reorder.js.map
