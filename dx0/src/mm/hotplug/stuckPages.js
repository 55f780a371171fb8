import { compoundHead } from '../page/compound.js';
import { PG_hwpoison, testPageFlag } from '../page/pageFlags.js';
import { pageCount } from '../page/refcount.js';
/**
 * What keeps a range from going offline: writes the pages from `start` to before `end` that are in use to `stuck`, as
 * far as there is room. Returns how many there are. Who has them, the books of references say (dump_page).
 */
export function stuckPages(cpu, start, end, stuck) {
  let found = 0;
  for (let pfn = start; pfn < end; pfn++) {
    if (compoundHead(cpu, pfn) !== pfn || testPageFlag(cpu, pfn, PG_hwpoison) || pageCount(cpu, pfn) === 0) continue;
    if (found < stuck.length) stuck[found] = pfn;
    found++;
  }
  return found;
}
//# sourceMappingURL=stuckPages.js.map
