import { kernelScenario } from '../kernel/kernelScenario.js';
import { enterPolitely, leaveSection } from './lib/intent.js';
const DATA = 3;
export default kernelScenario({
    name: 'kernels/livelock',
    summary: 'two CPUs that give way to each other, in lockstep for ever',
    words: () => ['wants[0]', 'wants[1]', 'turn', 'data'],
    operations: {
        work({ words, cpu, rounds }) {
            for (let i = 0; i < rounds; i++) {
                enterPolitely(words, cpu);
                words[DATA] = words[DATA] + 1;
                leaveSection(words, cpu);
            }
        },
    },
    program: (cpu) => (cpu < 2 ? ['work'] : []),
    check: ({ words, done, rounds }) => words[DATA] === done * rounds ? undefined : `data is ${words[DATA]} after ${done} x ${rounds} entries`,
});
//# sourceMappingURL=livelock.js.map