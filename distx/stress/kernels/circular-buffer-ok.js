import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
import { receive, send, SLOTS } from './lib/ring.js';
export default kernelScenario({
    name: 'kernels/circular-buffer-ok',
    summary: 'a buffer for one sender and one receiver',
    leastCpus: 2,
    rounds: 3,
    words: () => ['sent', 'received', ...Array.from({ length: SLOTS }, (_, i) => `slot[${i}]`)],
    operations: {
        send({ words, rounds }) {
            for (let i = 1; i <= rounds; i++)
                send(words, i);
        },
        receive(actor) {
            const { words, rounds } = actor;
            for (let i = 1; i <= rounds; i++)
                assertThat(actor, receive(words) === i);
        },
    },
    program: (cpu) => (cpu === 0 ? ['send'] : cpu === 1 ? ['receive'] : []),
    assertions: ['slot held something else than what was sent'],
});
//# sourceMappingURL=circular-buffer-ok.js.map