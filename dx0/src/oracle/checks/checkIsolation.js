import { Ref } from '../../mm/debug/ref.js';
import { PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_lru } from '../../mm/page/pageFlags.js';
import { COMPACTION_LIST } from '../view/listHeads.js';
import { booked, bookedDetails, takerSite } from '../view/references.js';
/** The list that reclaim uses within an operation (mm/reclaim/shrinkNode.ts). */
const RECLAIM_LIST = 0;
/** I10: an isolated page has one isolation reference, is off the LRU, and on one private list of one CPU. */
export const checkIsolation = (view, report) => {
  const { cpu, lists } = view;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    const references = booked(view, pfn, Ref.Isolation);
    const list = lists.listOf[pfn];
    const head = list >= 0 ? lists.heads[list] : undefined;
    const listed = head?.kind === 'private';
    if (!listed && references <= 0) continue;
    const page = `page[${pfn}]`;
    const say = (title) =>
      report('I10', page, title, { details: bookedDetails(view, pfn), site: takerSite(view, pfn, Ref.Isolation) });
    if (listed && references <= 0) say(`${page} is on ${head.name}, but nobody isolated it`);
    if (listed && head.index === RECLAIM_LIST) say(`${page} was left behind on ${head.name}, reclaim's own list`);
    if (listed && head.index === COMPACTION_LIST) say(`${page} was left behind on ${head.name} by compaction`);
    if (references <= 0) continue;
    if (references > 1) say(`${page} is isolated ${references} times`);
    if ((pageField(cpu, pfn, PAGE_FLAGS) & PG_lru) !== 0) say(`${page} is isolated, but PageLRU`);
    else if (!listed && !lists.isBroken('private')) say(`${page} is isolated, but on no CPU's private list`);
  }
};
//# sourceMappingURL=checkIsolation.js.map
