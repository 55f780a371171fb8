import { isAllocated } from '../../mm/debug/frameState.js';
import { Ref } from '../../mm/debug/ref.js';
import { PAGE_FLAGS, PAGE_MAPCOUNT, PAGE_MAPPING } from '../../mm/machine/pageFields.js';
import { isAnonMapping } from '../../mm/page/mapping.js';
import { pageField } from '../../mm/page/page.js';
import { PG_hwpoison, PG_lru } from '../../mm/page/pageFlags.js';
import { pageNode } from '../../mm/zone/zones.js';
import { booked, bookedDetails, suspectSite } from '../view/references.js';
/** I6: a page in use that reclaim should know is on an LRU list, on its way there, or isolated by somebody. */
export const checkLostPages = (view, report) => {
  const { cpu, lists, batches } = view;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    const mapcount = pageField(cpu, pfn, PAGE_MAPCOUNT);
    const inUse = mapcount >= 0 || booked(view, pfn, Ref.Cache) > 0 || booked(view, pfn, Ref.SwapCache) > 0;
    if (!inUse || !isAllocated(cpu, pfn) || lists.listOf[pfn] >= 0) continue;
    // Isolated: another check's business. PageLRU: that is reported already.
    if (booked(view, pfn, Ref.Isolation) !== 0 || batches.adds[pfn] > 0) continue;
    // Poisoned: no list is to have it.
    if ((pageField(cpu, pfn, PAGE_FLAGS) & (PG_lru | PG_hwpoison)) !== 0) continue;
    if (lists.isBroken('lru', pageNode(cpu, pfn)) || lists.isBroken('private')) continue;
    const kind = isAnonMapping(pageField(cpu, pfn, PAGE_MAPPING)) ? 'anonymous' : 'file';
    const title = `page[${pfn}] is on no LRU list: ${kind} page, mapped ${mapcount + 1} times`;
    report('I6', `page[${pfn}]`, `${title}, neither in a batch nor isolated`, {
      details: bookedDetails(view, pfn),
      site: suspectSite(view, pfn),
    });
  }
};
//# sourceMappingURL=checkLostPages.js.map
