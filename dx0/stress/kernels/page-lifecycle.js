import { kernelScenario } from '../kernel/kernelScenario.js';
import { PAGE_WORDS, PG_LRU, putPage, setLru, testClearLru, tryGetPage, tryLockPage, unlockPage } from './lib/page.js';
const PAGES = 4;
const work = (words, page) => {
  if (!tryGetPage(words, page)) return;
  if (tryLockPage(words, page)) {
    if (testClearLru(words, page)) setLru(words, page);
    unlockPage(words, page);
  }
  putPage(words, page);
};
/** What the bench measures a scheduling point with: about 185 of them in an execution. */
export default kernelScenario({
  name: 'kernels/page-lifecycle',
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
      for (let i = 0; i < rounds; i++) work(words, ((cpu + i) % PAGES) * PAGE_WORDS);
    },
  },
  check({ words }) {
    for (let page = 0; page < PAGES; page++) {
      const flags = words[page * PAGE_WORDS];
      const references = words[page * PAGE_WORDS + 1];
      if (flags !== PG_LRU || references !== 1) return `page[${page}] has flags ${flags} and ${references} references`;
    }
    return undefined;
  },
});
//# sourceMappingURL=page-lifecycle.js.map
