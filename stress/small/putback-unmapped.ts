import { privateList } from '../../src/mm/lru/privateList.ts';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.ts';
import { munmap } from '../../src/mm/vm/munmap.ts';
import { isolateMapped } from '../page/isolateMapped.ts';
import { KEPT_LIST } from '../page/operations/isolate.ts';
import { writePage } from '../page/pageMachine.ts';
import { smallScenario } from '../page/smallScenario.ts';

/** The isolation's reference is the last, once the batch, of one page, is flushed: what it was is not known after it. */
export default smallScenario({
  name: 'small/putback-unmapped',
  summary: 'an isolated page is put back while its program unmaps it',
  cpus: 2,
  machine: { lruBatch: 1 },
  prepare(actors) {
    writePage(actors, 0, 0);
    isolateMapped(actors[0]!);
  },
  operations: [
    { name: 'putback', run: ({ cpu }) => putbackMovablePages(cpu, privateList(cpu, KEPT_LIST)) },
    { name: 'munmap', run: ({ cpu }) => void munmap(cpu, 0, 0, 1) },
  ],
  program: (cpu) => (cpu === 0 ? ['putback'] : ['munmap']),
});
