import { isAllocated } from '../../mm/debug/frameState.js';
import { PAGE_COMPOUND_HEAD, PAGE_FLAGS, PAGE_INDEX, PAGE_MAPPING } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_hwpoison, PG_reserved } from '../../mm/page/pageFlags.js';
import { mappingText } from '../view/mappingText.js';
import { bookedDetails, bookedText, suspectSite } from '../view/references.js';
/** Flags of pages that are never freed: poisoned, or the kernel's own. */
const KEPT = PG_hwpoison | PG_reserved;
/** I45: at the end every frame is free again; one that is not names who forgot it. Poisoned pages are never freed. */
export const checkMemoryReturned = (view, report) => {
  const { cpu } = view;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    if (!isAllocated(cpu, pfn) || (pageField(cpu, pfn, PAGE_FLAGS) & KEPT) !== 0) continue;
    // The head of a compound page speaks for its tails.
    if (pageField(cpu, pfn, PAGE_COMPOUND_HEAD) !== 0) continue;
    const of = mappingText(pageField(cpu, pfn, PAGE_MAPPING), pageField(cpu, pfn, PAGE_INDEX));
    report('I45', `page[${pfn}]`, `page[${pfn}] was never freed, it is kept by ${bookedText(view, pfn)}`, {
      details: [...bookedDetails(view, pfn), `page of ${of}`],
      site: suspectSite(view, pfn),
    });
  }
};
//# sourceMappingURL=checkMemoryReturned.js.map
