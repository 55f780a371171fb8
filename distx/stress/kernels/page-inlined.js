import { kernelScenario } from '../kernel/kernelScenario.js';
import { PAGE_WORDS, PG_LRU, PG_LOCKED } from './lib/page.js';
const PAGES = 4;
/** What the bench measures a scheduling point with: about 185 of them in an execution. */
export default kernelScenario({
    name: 'kernels/page-inlined',
    summary: 'references, page locks and the LRU flag of four pages',
    cpus: 3,
    rounds: 9,
    words: () => Array.from({ length: PAGES }, (_, i) => [`page[${i}].flags`, `page[${i}].references`]).flat(),
    begin(words) {
        for (let page = 0; page < PAGES; page++) {
            words[page * PAGE_WORDS] = PG_LRU;
            words[page * PAGE_WORDS + 1] = 1;
        }
    },
    operations: {
        work({ words, cpu, rounds }) {
            for (let i = 0; i < rounds; i++) {
                const page = ((cpu + i) % PAGES) * PAGE_WORDS;
                let got = false;
                for (;;) {
                    const references = Atomics.load(words, page + 1);
                    if (references === 0)
                        break;
                    if (Atomics.compareExchange(words, page + 1, references, references + 1) === references) {
                        got = true;
                        break;
                    }
                }
                if (got) {
                    if ((Atomics.or(words, page, PG_LOCKED) & PG_LOCKED) === 0) {
                        if ((Atomics.and(words, page, ~PG_LRU) & PG_LRU) !== 0)
                            Atomics.or(words, page, PG_LRU);
                        Atomics.and(words, page, ~PG_LOCKED);
                    }
                    Atomics.sub(words, page + 1, 1);
                }
            }
        },
    },
    check({ words }) {
        for (let page = 0; page < PAGES; page++) {
            const flags = words[page * PAGE_WORDS];
            const references = words[page * PAGE_WORDS + 1];
            if (flags !== PG_LRU || references !== 1)
                return `page[${page}] has flags ${flags} and ${references} references`;
        }
        return undefined;
    },
});
//# sourceMappingURL=page-inlined.js.map