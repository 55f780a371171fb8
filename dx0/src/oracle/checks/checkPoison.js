import { PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_contained, PG_hwpoison } from '../../mm/page/pageFlags.js';
import { poisonedPages } from '../../mm/poison/poisonState.js';
/** I30: num_poisoned_pages counts the poisoned pages; one that is contained is on no LRU list, nor on its way there. */
export const checkPoison = ({ cpu, lists, batches }, report) => {
  let poisoned = 0;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    const flags = pageField(cpu, pfn, PAGE_FLAGS);
    if ((flags & PG_hwpoison) !== 0) poisoned++;
    if ((flags & PG_contained) === 0) continue;
    const list = lists.listOf[pfn];
    const head = list >= 0 && lists.heads[list].kind === 'lru' ? lists.heads[list].name : undefined;
    const place = batches.adds[pfn] > 0 ? 'in a batch' : head && `on ${head}`;
    if (place !== undefined) report('I30', `page[${pfn}]`, `page[${pfn}] is taken out of use, but ${place}`);
  }
  const counted = poisonedPages(cpu);
  if (counted === poisoned) return;
  report('I30', 'vm.numPoisoned', `vm.numPoisoned is ${counted}, ${poisoned} pages are poisoned`);
};
//# sourceMappingURL=checkPoison.js.map
