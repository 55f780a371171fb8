import { Bug } from '../../../src/mm/debug/bug.js';
import { Ref } from '../../../src/mm/debug/ref.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { isolateLruPages, isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../../src/mm/lru/privateList.js';
import { putPage } from '../../../src/mm/lru/putPage.js';
import { NR_LRU_LISTS } from '../../../src/mm/machine/layout.js';
import { listLength } from '../../../src/mm/page/list.js';
import { grabFrame } from './frames.js';
/** The list on which a CPU keeps the pages it isolated from one operation to the next. */
export const KEPT_LIST = 1;
/** Pages a CPU keeps isolated at most: more would starve the others. */
const KEPT_PAGES = 4;
/** Pages that a CPU keeps isolated. */
export const keptPages = (cpu) => listLength(cpu, privateList(cpu, KEPT_LIST));
/** Isolates one page, found by its frame, and keeps it. */
export const isolate = {
  name: 'isolate',
  run(actor, random) {
    const { cpu } = actor;
    if (keptPages(cpu) >= KEPT_PAGES) return;
    const pfn = grabFrame(actor, random);
    if (pfn < 0) return;
    isolateToList(cpu, pfn, privateList(cpu, KEPT_LIST));
    putPage(cpu, pfn, Ref.Speculative);
  },
};
/** Isolates pages from the end of an LRU list, and keeps them. */
export const isolateBatch = {
  name: 'isolateBatch',
  run({ cpu }, random) {
    const room = KEPT_PAGES - keptPages(cpu);
    if (room <= 0) return;
    const node = random.below(cpu.config.nodes);
    const list = privateList(cpu, KEPT_LIST);
    const most = 1 + random.below(room);
    const isolated = isolateLruPages(cpu, node, random.below(NR_LRU_LISTS), most, list);
    // I10
    if (isolated > most) reportBug(cpu, Bug.ScannedTooMany, list, isolated, most);
  },
};
/** Puts all isolated pages back to their LRU lists. */
export const putback = {
  name: 'putback',
  run({ cpu }) {
    putbackIsolatedPages(cpu, privateList(cpu, KEPT_LIST));
  },
};
//# sourceMappingURL=isolate.js.map
