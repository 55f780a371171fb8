import { Ref } from '../../../src/mm/debug/ref.js';
import { findLockPage } from '../../../src/mm/cache/pageCache.js';
import { truncatePage } from '../../../src/mm/cache/truncate.js';
import { startWriteback } from '../../../src/mm/cache/writeback.js';
import { putPage } from '../../../src/mm/lru/putPage.js';
import { PG_writeback, testPageFlag } from '../../../src/mm/page/pageFlags.js';
import { unlockPage } from '../../../src/mm/page/pageLock.js';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.js';
/** Reclaims a few pages of a node: clean ones are freed, dirty ones written, anonymous ones swapped out. */
export const reclaim = {
  name: 'reclaim',
  run({ cpu }, random) {
    shrinkNode(cpu, random.below(cpu.config.nodes), 1 + random.below(4));
  },
};
/** Starts to write a page of a file to disk. */
export const writeback = {
  name: 'writeback',
  run({ cpu }, random) {
    const pfn = findLockPage(cpu, random.below(cpu.config.files), random.below(cpu.config.filePages));
    if (pfn < 0) return;
    if (testPageFlag(cpu, pfn, PG_writeback)) unlockPage(cpu, pfn);
    else startWriteback(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
  },
};
/** Cuts a page out of a file. */
export const truncate = {
  name: 'truncate',
  run({ cpu }, random) {
    truncatePage(cpu, random.below(cpu.config.files), random.below(cpu.config.filePages));
  },
};
//# sourceMappingURL=reclaim.js.map
