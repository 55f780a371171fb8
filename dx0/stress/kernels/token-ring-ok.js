import { kernelScenario } from '../kernel/kernelScenario.js';
const TOKEN = 0;
const VISITS = 1;
export default kernelScenario({
  name: 'kernels/token-ring-ok',
  summary: 'a token is passed on when the work is done, on plain data',
  cpus: 3,
  rounds: 2,
  words: () => ['token', 'visits'],
  operations: {
    pass({ words, cpu, cpus, rounds }) {
      for (let i = 0; i < rounds; i++) {
        while (Atomics.load(words, TOKEN) !== cpu);
        words[VISITS] = words[VISITS] + 1;
        Atomics.store(words, TOKEN, (cpu + 1) % cpus);
      }
    },
  },
  check: ({ words, done, rounds }) =>
    words[VISITS] === done * rounds ? undefined : `visits are ${words[VISITS]}, not ${done} x ${rounds}`,
});
//# sourceMappingURL=token-ring-ok.js.map
