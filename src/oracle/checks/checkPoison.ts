import { PAGE_FLAGS } from '../../mm/machine/pageFields.ts';
import { pageField } from '../../mm/page/page.ts';
import { PG_hwpoison } from '../../mm/page/pageFlags.ts';
import { poisonedPages } from '../../mm/poison/poisonState.ts';
import type { Check } from './check.ts';

/** I30: num_poisoned_pages counts the poisoned pages. */
export const checkPoison: Check = ({ cpu }, report) => {
  let poisoned = 0;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    if ((pageField(cpu, pfn, PAGE_FLAGS) & PG_hwpoison) !== 0) poisoned++;
  }
  const counted = poisonedPages(cpu);
  if (counted === poisoned) return;
  report('I30', 'vm.numPoisoned', `vm.numPoisoned is ${counted}, ${poisoned} pages are poisoned`);
};
