import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
import { fitInStages, writeInStages } from './lib/stages.js';
/** twostage_n of SCTBench. */
export default kernelScenario({
    name: 'kernels/twostage',
    summary: 'n - 1 CPUs write two values, each under its lock; the last reads them between the stages',
    leastCpus: 2,
    words: () => ['firstLock', 'secondLock', 'first', 'second'],
    locks: ['firstLock', 'secondLock'],
    operations: {
        write: ({ words }) => writeInStages(words),
        read(actor) {
            assertThat(actor, fitInStages(actor.words));
        },
    },
    program: (cpu, cpus) => (cpu < cpus - 1 ? ['write'] : ['read']),
    assertions: ['second is not first + 1'],
});
//# sourceMappingURL=twostage.js.map