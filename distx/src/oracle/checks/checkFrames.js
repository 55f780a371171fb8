import { isAllocated, isOffline } from '../../mm/debug/frameState.js';
import { pageZone } from '../../mm/zone/zones.js';
/** Of a page: on no list; otherwise a list of the buddy allocator by number, and behind those the per-CPU lists. */
const NOWHERE = -1;
/** I5: every frame is exactly once allocated, in a free block of its zone, or on a per-CPU page list of its zone. */
export const checkFrames = (view, report) => {
    const { cpu, lists, pcp } = view;
    const { frames } = cpu.layout;
    const { heads } = lists;
    const places = view.plan.room.ofPage;
    places.fill(NOWHERE);
    for (let i = 0; i < heads.length; i++) {
        const { kind, index } = heads[i];
        if (kind !== 'free')
            continue;
        for (const block of lists.pages[i]) {
            for (let pfn = block; pfn < Math.min(block + (1 << index), frames); pfn++)
                put(view, report, pfn, i);
        }
    }
    let brokenZones;
    for (let i = 0; i < pcp.lists.length; i++) {
        const { name, zone, pages, count, fault } = pcp.lists[i];
        for (const pfn of pages) {
            put(view, report, pfn, heads.length + i);
            if (pageZone(cpu, pfn) !== zone) {
                report('I5', `page[${pfn}]`, `page[${pfn}] of zone[${pageZone(cpu, pfn)}] is on ${name}`);
            }
        }
        if (fault !== undefined) {
            brokenZones ??= new Set();
            brokenZones.add(zone);
            report('I5', name, `${name} ${fault}`);
        }
        else if (pages.length !== count) {
            report('I5', name, `${name} has ${pages.length} pages and a count of ${count}`);
        }
    }
    for (let pfn = 0; pfn < frames; pfn++) {
        const place = placeName(view, places[pfn]);
        if (isAllocated(cpu, pfn)) {
            if (place !== undefined)
                report('I5', `page[${pfn}]`, `page[${pfn}] is allocated, and free on ${place}`);
        }
        else if (isOffline(cpu, pfn)) {
            if (place !== undefined)
                report('I32', `page[${pfn}]`, `page[${pfn}] is offline, and free on ${place}`);
        }
        else if (place === undefined) {
            const zone = pageZone(cpu, pfn);
            // A list that could not be followed to its end has more pages than were found.
            if (lists.isBroken('free', zone) || brokenZones?.has(zone) === true)
                continue;
            report('I5', `page[${pfn}]`, `page[${pfn}] is lost: it is free, but on no list`);
        }
    }
};
/** Enters the place of a free page. */
function put(view, report, pfn, place) {
    const places = view.plan.room.ofPage;
    const other = placeName(view, places[pfn]);
    if (other === undefined)
        places[pfn] = place;
    else
        report('I5', `page[${pfn}]`, `page[${pfn}] is free twice: on ${other} and on ${placeName(view, place)}`);
}
function placeName({ lists: { heads }, pcp }, place) {
    if (place === NOWHERE)
        return undefined;
    return place < heads.length ? heads[place].name : pcp.lists[place - heads.length].name;
}
//# sourceMappingURL=checkFrames.js.map