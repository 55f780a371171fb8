import { isAllocated } from '../../mm/debug/frameState.js';
import { PAGE_COMPOUND_HEAD, PAGE_FLAGS, PAGE_ORDER, PAGE_REFCOUNT } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_head } from '../../mm/page/pageFlags.js';
import { bookedDetails, bookedText, isBooked, suspectSite } from '../view/references.js';
/** I34: head and tails of a compound page agree, and all references to it are the head's. */
export const checkCompoundPages = (view, report) => {
  const { cpu } = view;
  const { frames } = cpu.layout;
  for (let pfn = 0; pfn < frames; pfn++) {
    const head = pageField(cpu, pfn, PAGE_COMPOUND_HEAD) - 1;
    if (head === -1 && !isHead(view, pfn)) continue;
    const page = `page[${pfn}]`;
    if (isHead(view, pfn)) {
      const order = pageField(cpu, pfn, PAGE_ORDER);
      if (order < 1 || order > cpu.config.maxOrder || pfn % (1 << order) !== 0) {
        report('I34', page, `${page} is the head of a compound page of order ${order}, which can't be`);
        continue;
      }
      for (let tail = pfn + 1; tail < Math.min(pfn + (1 << order), frames); tail++) {
        const named = pageField(cpu, tail, PAGE_COMPOUND_HEAD) - 1;
        if (named === pfn) continue;
        report(
          'I34',
          `page[${tail}]`,
          `page[${tail}] is a tail of ${page}, but names ${named < 0 ? 'no head' : `page[${named}]`}`,
        );
      }
    }
    if (head === -1) continue;
    if (!isAllocated(cpu, pfn)) report('I34', page, `${page} is free, but names page[${head}] as its head`);
    else if (!isWithin(view, head, pfn))
      report('I34', page, `${page} names page[${head}] as its head, which has no such tail`);
    const count = pageField(cpu, pfn, PAGE_REFCOUNT);
    if (count !== 0 || isBooked(view, pfn)) {
      report(
        'I34',
        page,
        `${page} is a tail of page[${head}] and has refcount ${count}, owners ${bookedText(view, pfn)}`,
        {
          details: bookedDetails(view, pfn),
          site: suspectSite(view, pfn),
        },
      );
    }
  }
};
const isHead = ({ cpu }, pfn) => (pageField(cpu, pfn, PAGE_FLAGS) & PG_head) !== 0;
const isWithin = (view, head, tail) =>
  head >= 0 &&
  head < tail &&
  isHead(view, head) &&
  tail < head + (1 << Math.min(Math.max(pageField(view.cpu, head, PAGE_ORDER), 0), view.cpu.config.maxOrder));
//# sourceMappingURL=checkCompoundPages.js.map
