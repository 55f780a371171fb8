import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
import { spinLock, spinUnlock } from './lib/spinLock.js';
const A = 0;
const B = 1;
const LOCK = 2;
export default kernelScenario({
    name: 'kernels/reorder-ok',
    summary: 'n - 1 CPUs set two words under a lock, under which the last looks at them',
    cpus: 3,
    leastCpus: 2,
    words: () => ['a', 'b', 'lock'],
    locks: ['lock'],
    operations: {
        set({ words }) {
            spinLock(words, LOCK);
            Atomics.store(words, A, 1);
            Atomics.store(words, B, -1);
            spinUnlock(words, LOCK);
        },
        check(actor) {
            const { words } = actor;
            spinLock(words, LOCK);
            const none = Atomics.load(words, A) === 0 && Atomics.load(words, B) === 0;
            assertThat(actor, none || (Atomics.load(words, A) === 1 && Atomics.load(words, B) === -1));
            spinUnlock(words, LOCK);
        },
    },
    program: (cpu, cpus) => (cpu < cpus - 1 ? ['set'] : ['check']),
    assertions: ['a is set and b is not'],
});
//# sourceMappingURL=reorder-ok.js.map