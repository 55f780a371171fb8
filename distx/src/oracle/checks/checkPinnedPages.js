import { isAllocated } from '../../mm/debug/frameState.js';
import { Ref } from '../../mm/debug/ref.js';
import { PAGE_GENERATION, PAGE_INDEX } from '../../mm/machine/pageFields.js';
import { FIRST_PIN_DRIVER, movableDriver } from '../../mm/movable/movablePage.js';
import { PG_pin, testPageFlag } from '../../mm/page/pageFlags.js';
import { pageField } from '../../mm/page/page.js';
import { ENTRY_MOVING, entryPage, entryState } from '../../mm/pinpage/pinDriver.js';
import { recordName } from '../recordName.js';
import { booked, bookedDetails, takerSite } from '../view/references.js';
/**
 * I20, of the pages that drivers pin: the page that a driver's entry has is in use, the driver has a reference to it,
 * and the VM knows whom to ask before it moves it. One that was moved behind its pinner's back shows here.
 */
export const checkPinnedPages = (view, report) => {
    const { cpu } = view;
    const { config, layout } = cpu;
    // Nobody has an entry.
    if (config.pinSystems === 0)
        return;
    const held = view.plan.room.ofPage;
    held.fill(0);
    for (let system = 0; system < config.pinSystems; system++) {
        for (let entry = 0; entry < config.pinEntries; entry++) {
            const pfn = entryPage(cpu, system, entry);
            if (pfn < 0)
                continue;
            const page = `page[${pfn}]`;
            const pinner = `entry ${entry} of ${recordName(layout.pins.driver, system)}`;
            const say = (what) => report('I20', page, `${page}, pinned for ${pinner}, ${what}`, {
                details: [`allocation generation ${pfn < layout.frames ? pageField(cpu, pfn, PAGE_GENERATION) : '?'}`],
            });
            if (pfn >= layout.frames || !isAllocated(cpu, pfn)) {
                say('is free');
                continue;
            }
            held[pfn] += 1;
            if (entryState(cpu, system, entry) === ENTRY_MOVING)
                say('is still being moved though no CPU runs');
            const known = config.pinControl === 'pinpage'
                ? testPageFlag(cpu, pfn, PG_pin)
                : movableDriver(cpu, pfn) === FIRST_PIN_DRIVER + system && pageField(cpu, pfn, PAGE_INDEX) === entry;
            if (!known)
                say('is not known as pinned by it');
        }
    }
    for (let pfn = 0; pfn < layout.frames; pfn++) {
        const driver = booked(view, pfn, Ref.Driver);
        const others = movableDriver(cpu, pfn) >= 0 && movableDriver(cpu, pfn) < FIRST_PIN_DRIVER;
        if (others || driver === held[pfn])
            continue;
        report('I20', `page[${pfn}]`, `page[${pfn}] is pinned ${held[pfn]} times, by ${driver} references`, {
            details: bookedDetails(view, pfn),
            site: takerSite(view, pfn, Ref.Driver),
        });
    }
};
//# sourceMappingURL=checkPinnedPages.js.map