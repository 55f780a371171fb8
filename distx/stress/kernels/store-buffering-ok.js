import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
const INSIDE = 0;
const WANTS = 1;
/** Dekker's first half: who wants to enter says so, and does if the other has not. */
function enter(actor, cpu) {
    const { words } = actor;
    Atomics.store(words, WANTS + cpu, 1);
    if (Atomics.load(words, WANTS + 1 - cpu) === 0)
        assertThat(actor, Atomics.add(words, INSIDE, 1) === 0);
}
export default kernelScenario({
    name: 'kernels/store-buffering-ok',
    summary: 'two CPUs enter after a look whether the other wants to, all by way of Atomics',
    leastCpus: 2,
    words: () => ['inside', 'wants[0]', 'wants[1]'],
    operations: { enter0: (actor) => enter(actor, 0), enter1: (actor) => enter(actor, 1) },
    program: (cpu) => (cpu === 0 ? ['enter0'] : cpu === 1 ? ['enter1'] : []),
    assertions: ['both are inside'],
});
//# sourceMappingURL=store-buffering-ok.js.map