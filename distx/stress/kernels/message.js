import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
const DATA = 0;
const FLAG = 1;
const VALUE = 42;
export default kernelScenario({
    name: 'kernels/message',
    summary: 'a message behind a plain flag: a data race, though no order of steps shows it',
    leastCpus: 2,
    words: () => ['data', 'flag'],
    operations: {
        send({ words }) {
            words[DATA] = VALUE;
            words[FLAG] = 1;
        },
        receive(actor) {
            const { words } = actor;
            if (words[FLAG] === 1)
                assertThat(actor, words[DATA] === VALUE);
        },
    },
    program: (cpu) => (cpu === 0 ? ['send'] : ['receive']),
    assertions: ['data is not what was sent'],
});
//# sourceMappingURL=message.js.map