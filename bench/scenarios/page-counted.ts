import { kernelScenario } from '../../stress/kernel/kernelScenario.ts';
import {
  PAGE_WORDS,
  PG_LRU,
  putPage,
  setLru,
  testClearLru,
  tryGetPage,
  tryLockPage,
  unlockPage,
} from '../../stress/kernels/lib/page.ts';

const PAGES = 4;

const work = (words: Int32Array, page: number, count: number): void => {
  if (!tryGetPage(words, page)) return;
  if (tryLockPage(words, page)) {
    words[count]!++;
    if (testClearLru(words, page)) setLru(words, page);
    unlockPage(words, page);
  }
  putPage(words, page);
};

/** The page subject with plain data under each page's lock, so that races have to be looked for. */
export default kernelScenario({
  name: 'page-counted',
  summary: 'references, page locks, the LRU flag and a plain count of four pages',
  cpus: 3,
  rounds: 9,
  words: () => [
    ...Array.from({ length: PAGES }, (_, i) => [`page[${i}].flags`, `page[${i}].references`]).flat(),
    ...Array.from({ length: PAGES }, (_, i) => `page[${i}].count`),
  ],
  begin(words) {
    for (let page = 0; page < PAGES; page++) {
      words[page * PAGE_WORDS] = PG_LRU;
      words[page * PAGE_WORDS + 1] = 1;
    }
  },
  operations: {
    work({ words, cpu, rounds }) {
      for (let i = 0; i < rounds; i++) {
        const page = (cpu + i) % PAGES;
        work(words, page * PAGE_WORDS, PAGES * PAGE_WORDS + page);
      }
    },
  },
});
