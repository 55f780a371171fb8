import { kernelScenario } from '../kernel/kernelScenario.js';
export default kernelScenario({
    name: 'kernels/independent-ok',
    summary: 'each CPU writes words of its own: all orders are alike',
    cpus: 6,
    words: (cpus) => Array.from({ length: cpus }, (_, cpu) => `own[${cpu}]`),
    operations: {
        write({ words, cpu, rounds }) {
            for (let i = 1; i <= rounds; i++)
                Atomics.store(words, cpu, i);
        },
    },
    check: ({ words, cpus, rounds, done }) => done < cpus || words.subarray(0, cpus).every((word) => word === rounds)
        ? undefined
        : 'own word of a CPU was written by another',
});
//# sourceMappingURL=independent-ok.js.map