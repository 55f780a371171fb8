import { isAllocated } from '../../mm/debug/frameState.js';
import { PAGE_FLAGS, PAGE_MAPCOUNT, PAGE_MAPPING, PAGE_REFCOUNT } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_buddy, PG_hwpoison, PG_waiters } from '../../mm/page/pageFlags.js';
import { flagText } from '../view/flagText.js';
import { bookedDetails, bookedText, isBooked, suspectSite } from '../view/references.js';
/** Flags a free page may have; a stale PG_waiters is a hint without consequence. */
const ALLOWED = PG_buddy | PG_waiters | PG_hwpoison;
/** I4: a free page is nobody's. I30: no poisoned page is free. */
export const checkFreePages = (view, report) => {
  const { cpu } = view;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    if (isAllocated(cpu, pfn)) continue;
    const wrong = traces(view, pfn);
    if (wrong !== undefined) {
      const page = `page[${pfn}]`;
      report('I4', page, `${page} is free but has ${wrong.join(', ')}`, {
        details: bookedDetails(view, pfn),
        site: suspectSite(view, pfn),
      });
    }
    if ((pageField(cpu, pfn, PAGE_FLAGS) & PG_hwpoison) !== 0)
      report('I30', `page[${pfn}]`, `page[${pfn}] is poisoned but free`);
  }
};
/** What an owner left on a free page, if anything. */
function traces(view, pfn) {
  const { cpu, tables, slots, lists } = view;
  const count = pageField(cpu, pfn, PAGE_REFCOUNT);
  const mapcount = pageField(cpu, pfn, PAGE_MAPCOUNT);
  const mapping = pageField(cpu, pfn, PAGE_MAPPING);
  const flags = pageField(cpu, pfn, PAGE_FLAGS) & ~ALLOWED;
  const list = lists.listOf[pfn];
  const head = list >= 0 ? lists.heads[list] : undefined;
  const isListed = head !== undefined && head.kind !== 'free';
  const isNamed = tables.mapped[pfn] > 0 || slots.cache[pfn] > 0 || slots.swapCache[pfn] > 0;
  const isClean = count === 0 && mapcount === -1 && mapping === 0 && flags === 0;
  if (isClean && !isNamed && !isListed && !isBooked(view, pfn)) return undefined;
  const wrong = [];
  if (count !== 0) wrong.push(`refcount ${count}`);
  if (isBooked(view, pfn)) wrong.push(`owners (${bookedText(view, pfn)})`);
  if (mapcount !== -1) wrong.push(`mapcount ${mapcount}`);
  if (mapping !== 0) wrong.push(`mapping ${mapping}`);
  if (flags !== 0) wrong.push(`flags ${flagText(flags)}`);
  if (tables.mapped[pfn] > 0) wrong.push(`${tables.mapped[pfn]} page-table entries that map it`);
  if (slots.cache[pfn] > 0) wrong.push('a slot of the page cache');
  if (slots.swapCache[pfn] > 0) wrong.push('a slot of the swap cache');
  if (isListed) wrong.push(`a place on ${head.name}`);
  return wrong;
}
//# sourceMappingURL=checkFreePages.js.map
