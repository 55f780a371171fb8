import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
import { fitTogether, writeTogether } from './lib/stages.js';
export default kernelScenario({
    name: 'kernels/twostage-ok',
    summary: 'n - 1 CPUs write two values under both locks, under which the last reads them',
    leastCpus: 2,
    words: () => ['firstLock', 'secondLock', 'first', 'second'],
    locks: ['firstLock', 'secondLock'],
    operations: {
        write: ({ words }) => writeTogether(words),
        read(actor) {
            assertThat(actor, fitTogether(actor.words));
        },
    },
    program: (cpu, cpus) => (cpu < cpus - 1 ? ['write'] : ['read']),
    assertions: ['second is not first + 1'],
});
//# sourceMappingURL=twostage-ok.js.map