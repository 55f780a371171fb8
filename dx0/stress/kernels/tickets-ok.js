import { kernelScenario } from '../kernel/kernelScenario.js';
import { takeNumber } from './lib/counter.js';
const COUNTER = 0;
const FIRST_SUM = 1;
/** Sum of the numbers below n, as a word holds it. */
const sumBelow = (n) => (n % 2 === 0 ? Math.imul(n / 2, n - 1) : Math.imul(n, (n - 1) / 2));
export default kernelScenario({
  name: 'kernels/tickets-ok',
  summary: 'tickets are drawn in one step: nobody draws the same, and every order is another one',
  rounds: 3,
  words: (cpus) => ['counter', ...Array.from({ length: cpus }, (_, cpu) => `sum[${cpu}]`)],
  operations: {
    draw({ words, cpu, rounds }) {
      let sum = 0;
      for (let i = 0; i < rounds; i++) sum += takeNumber(words, COUNTER);
      words[FIRST_SUM + cpu] = words[FIRST_SUM + cpu] + sum;
    },
  },
  check({ words, cpus, done, rounds }) {
    let sum = 0;
    for (let cpu = 0; cpu < cpus; cpu++) sum = (sum + words[FIRST_SUM + cpu]) | 0;
    const wanted = sumBelow(done * rounds);
    return sum === wanted ? undefined : `sum of the tickets is ${sum}, of ${done * rounds} different ones ${wanted}`;
  },
});
//# sourceMappingURL=tickets-ok.js.map
