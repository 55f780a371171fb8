import { kernelScenario } from '../kernel/kernelScenario.js';
const TOKEN = 0;
const VISITS = 1;
export default kernelScenario({
    name: 'kernels/token-ring',
    summary: 'a token is passed on before the work it stands for is done',
    cpus: 3,
    rounds: 2,
    words: () => ['token', 'visits'],
    operations: {
        pass({ words, cpu, cpus, rounds }) {
            for (let i = 0; i < rounds; i++) {
                while (Atomics.load(words, TOKEN) !== cpu)
                    ;
                const seen = Atomics.load(words, VISITS);
                Atomics.store(words, TOKEN, (cpu + 1) % cpus);
                Atomics.store(words, VISITS, seen + 1);
            }
        },
    },
    check: ({ words, done, rounds }) => words[VISITS] === done * rounds ? undefined : `visits are ${words[VISITS]}, not ${done} x ${rounds}`,
});
//# sourceMappingURL=token-ring.js.map