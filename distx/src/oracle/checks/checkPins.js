import { Ref } from '../../mm/debug/ref.js';
import { PAGE_FLAGS, PAGE_PINCOUNT } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_head } from '../../mm/page/pageFlags.js';
import { booked, bookedDetails, takerSite } from '../view/references.js';
/** I25: pins acquired less pins released are the pins there are, none at the end. */
export const checkPins = (view, report) => {
    const { cpu, phase } = view;
    const { mem, layout } = cpu;
    let pins = 0;
    for (let pfn = 0; pfn < layout.frames; pfn++) {
        const references = booked(view, pfn, Ref.Pin);
        pins += references;
        const compound = (pageField(cpu, pfn, PAGE_FLAGS) & PG_head) !== 0;
        const pincount = pageField(cpu, pfn, PAGE_PINCOUNT);
        if (pincount === (compound ? references : 0))
            continue;
        const title = compound
            ? `page[${pfn}] pincount is ${pincount}, it is pinned ${references} times`
            : `page[${pfn}] pincount is ${pincount}, only compound pages have one`;
        report('I25', `page[${pfn}].pincount`, title, {
            details: bookedDetails(view, pfn),
            site: takerSite(view, pfn, Ref.Pin),
        });
    }
    const acquired = mem[layout.follPinAcquired];
    const released = mem[layout.follPinReleased];
    const open = (acquired - released) | 0;
    const counted = `pins acquired ${acquired}, released ${released}`;
    if (open !== pins)
        report('I25', 'global.follPinAcquired', `${counted}: ${open} open, the ledger has ${pins}`);
    else if (phase === 'end' && open !== 0)
        report('I25', 'global.follPinAcquired', `${counted}: ${open} open at the end`);
};
//# sourceMappingURL=checkPins.js.map