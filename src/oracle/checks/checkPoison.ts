import { PAGE_FLAGS } from '../../mm/machine/pageFields.ts';
import { pageField } from '../../mm/page/page.ts';
import { PG_contained, PG_hwpoison } from '../../mm/page/pageFlags.ts';
import { poisonedPages } from '../../mm/poison/poisonState.ts';
import type { Check } from './check.ts';

/** I30: num_poisoned_pages counts the poisoned pages; one that is contained is on no LRU list, nor on its way there. */
export const checkPoison: Check = ({ cpu, lists, batches }, report) => {
  let poisoned = 0;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    const flags = pageField(cpu, pfn, PAGE_FLAGS);
    if ((flags & PG_hwpoison) !== 0) poisoned++;
    if ((flags & PG_contained) === 0) continue;
    const list = lists.listOf[pfn]!;
    const head = list >= 0 && lists.heads[list]!.kind === 'lru' ? lists.heads[list]!.name : undefined;
    const place = batches.adds[pfn]! > 0 ? 'in a batch' : head && `on ${head}`;
    if (place !== undefined) report('I30', `page[${pfn}]`, `page[${pfn}] is taken out of use, but ${place}`);
  }
  const counted = poisonedPages(cpu);
  if (counted === poisoned) return;
  report('I30', 'vm.numPoisoned', `vm.numPoisoned is ${counted}, ${poisoned} pages are poisoned`);
};
