import { truncatePage } from '../../src/mm/cache/truncate.js';
import { mlock } from '../../src/mm/mlock/mlock.js';
import { munlockRange } from '../../src/mm/mlock/munlockRange.js';
import { fileVpage } from '../../src/mm/vm/addressSpace.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** In batches of one no page waits: the reference of munlock may be the last. */
export default smallScenario({
  name: 'small/munlock-truncate',
  summary: 'a page of a file is munlocked while the file is truncated',
  cpus: 2,
  machine: { lruBatch: 1 },
  prepare(actors) {
    const { cpu } = actors[0];
    writePage(actors, 0, fileVpage(cpu, 0, 0));
    mlock(cpu, 0, fileVpage(cpu, 0, 0), 1);
  },
  operations: [
    { name: 'munlock', run: ({ cpu }) => munlockRange(cpu, 0, fileVpage(cpu, 0, 0), fileVpage(cpu, 0, 0) + 1) },
    { name: 'truncate', run: ({ cpu }) => truncatePage(cpu, 0, 0) },
  ],
  program: (cpu) => (cpu === 0 ? ['munlock'] : ['truncate']),
});
//# sourceMappingURL=munlock-truncate.js.map
