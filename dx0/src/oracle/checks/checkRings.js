import { isRingLive, ringPage } from '../../mm/aio/aioRing.js';
import { Ref } from '../../mm/debug/ref.js';
import { compoundHead } from '../../mm/page/compound.js';
import { booked, bookedDetails } from '../view/references.js';
/** I23: each page of a living ring has a reference of the ring, and no other page has. I45: at the end none lives. */
export const checkRings = (view, report) => {
  const { cpu, phase } = view;
  const pages = view.plan.room.ofPage;
  pages.fill(0);
  for (let ring = 0; ring < cpu.config.rings; ring++) {
    if (!isRingLive(cpu, ring)) continue;
    if (phase === 'end') report('I45', `ring[${ring}]`, `ring[${ring}] still lives at the end`);
    for (let i = 0; i < cpu.config.ringPages; i++) pages[compoundHead(cpu, ringPage(cpu, ring, i))] += 1;
  }
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    const references = booked(view, pfn, Ref.Ring);
    if (references === pages[pfn]) continue;
    const title = `page[${pfn}] is in ${pages[pfn]} places of rings, which have ${references} references`;
    report('I23', `page[${pfn}]`, title, { details: bookedDetails(view, pfn) });
  }
};
//# sourceMappingURL=checkRings.js.map
