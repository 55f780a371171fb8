import { Bug } from '../../../src/mm/debug/bug.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { reportBug } from '../../../src/mm/debug/vmBugOn.ts';
import { isolateLruPages, isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { NR_LRU_LISTS } from '../../../src/mm/machine/layout.ts';
import { listLength } from '../../../src/mm/page/list.ts';
import type { PageOperation } from '../actor.ts';
import { grabFrame } from './frames.ts';

/** The list on which a CPU keeps the pages it isolated from one operation to the next. */
export const KEPT_LIST = 1;
/** Pages a CPU keeps isolated at most: more would starve the others. */
const KEPT_PAGES = 4;

/** Pages that a CPU keeps isolated. */
export const keptPages = (cpu: Cpu): number => listLength(cpu, privateList(cpu, KEPT_LIST));

/** Isolates one page, found by its frame, and keeps it. */
export const isolate: PageOperation = {
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
export const isolateBatch: PageOperation = {
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
export const putback: PageOperation = {
  name: 'putback',
  run({ cpu }) {
    putbackIsolatedPages(cpu, privateList(cpu, KEPT_LIST));
  },
};
