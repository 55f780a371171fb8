import { isAllocated } from '../../mm/debug/frameState.ts';
import { Ref } from '../../mm/debug/ref.ts';
import { PAGE_FLAGS, PAGE_MAPCOUNT, PAGE_MAPPING } from '../../mm/machine/pageFields.ts';
import { isAnonMapping } from '../../mm/page/mapping.ts';
import { pageField } from '../../mm/page/page.ts';
import { PG_hwpoison, PG_lru } from '../../mm/page/pageFlags.ts';
import { pageNode } from '../../mm/zone/zones.ts';
import { booked, bookedDetails, suspectSite } from '../view/references.ts';
import type { Check } from './check.ts';

/** I6: a page in use that reclaim should know is on an LRU list, on its way there, or isolated by somebody. */
export const checkLostPages: Check = (view, report) => {
  const { cpu, lists, batches } = view;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    const mapcount = pageField(cpu, pfn, PAGE_MAPCOUNT);
    const inUse = mapcount >= 0 || booked(view, pfn, Ref.Cache) > 0 || booked(view, pfn, Ref.SwapCache) > 0;
    if (!inUse || !isAllocated(cpu, pfn) || lists.listOf[pfn]! >= 0) continue;
    // Isolated: another check's business. PageLRU: that is reported already.
    if (booked(view, pfn, Ref.Isolation) !== 0 || batches.adds[pfn]! > 0) continue;
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
