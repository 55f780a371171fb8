import { GUP_PIN_COUNTING_BIAS, Ref, REF_CLASSES, refNames } from '../../mm/debug/ref.js';
import { PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_head } from '../../mm/page/pageFlags.js';
/** References of a class that the ledger has for a page. */
export const booked = ({ machine }, pfn, ref) => machine.shadow[machine.shadowLayout.ledger.base + pfn * machine.shadowLayout.ledger.stride + ref];
/** What the ledger says the page's refcount must be. A pin counts many times on a single page. */
export function bookedSum(view, pfn) {
    const { shadow, shadowLayout } = view.machine;
    const first = shadowLayout.ledger.base + pfn * shadowLayout.ledger.stride;
    const compound = (pageField(view.cpu, pfn, PAGE_FLAGS) & PG_head) !== 0;
    let sum = 0;
    for (let ref = 0; ref < REF_CLASSES; ref++)
        sum += shadow[first + ref];
    return compound ? sum : sum + shadow[first + Ref.Pin] * (GUP_PIN_COUNTING_BIAS - 1);
}
/** Whether the ledger has anything for a page, be it nonsense. */
export function isBooked(view, pfn) {
    for (let ref = 0; ref < REF_CLASSES; ref++)
        if (booked(view, pfn, ref) !== 0)
            return true;
    return false;
}
const classesOf = (view, pfn) => refNames.flatMap((_, ref) => (booked(view, pfn, ref) === 0 ? [] : [ref]));
/** Such as `map 1, gup 1`; `nobody` when there are none. */
export const bookedText = (view, pfn) => classesOf(view, pfn)
    .map((ref) => `${refNames[ref]} ${booked(view, pfn, ref)}`)
    .join(', ') || 'nobody';
const holder = ({ machine }, pfn, ref) => machine.shadow[machine.shadowLayout.holder.base + pfn * machine.shadowLayout.holder.stride + ref];
/** Call site that took a page's last reference of a class; 0 when unknown. */
export const takerSite = (view, pfn, ref) => holder(view, pfn, ref) & 0xff_ffff;
/** The references of a page by class, and who took the last one of each. */
export const heldReferences = (view, pfn) => classesOf(view, pfn).map((ref) => {
    const cpu = (holder(view, pfn, ref) >>> 24) - 1;
    const site = takerSite(view, pfn, ref);
    return {
        class: refNames[ref],
        count: booked(view, pfn, ref),
        ...(cpu >= 0 && { cpu }),
        ...(site > 0 && { site: view.siteName(site) ?? `call site ${site}` }),
    };
});
/** A line for each class of references that a page has: how many, and who took the last one. */
export const bookedDetails = (view, pfn) => heldReferences(view, pfn).map(({ class: name, count, cpu, site }) => {
    const where = site === undefined ? '' : ` at ${site}`;
    return `${name} ${count}${cpu === undefined ? '' : `, the last taken by CPU${cpu}${where}`}`;
});
/** Classes by how likely one is forgotten: what somebody took for a while before what the structures account for. */
const suspects = [
    Ref.Speculative,
    Ref.HwGet,
    Ref.Gup,
    Ref.Pin,
    Ref.Isolation,
    Ref.Batch,
    Ref.Ring,
    Ref.Driver,
    Ref.Private,
    Ref.HwPoison,
    Ref.SwapCache,
    Ref.Cache,
    Ref.Map,
    Ref.Alloc,
];
/** Call site of the most suspect reference of a page whose taker is known; 0 when there is none. */
export function suspectSite(view, pfn) {
    const ref = suspects.find((candidate) => booked(view, pfn, candidate) !== 0 && takerSite(view, pfn, candidate) > 0);
    return ref === undefined ? 0 : takerSite(view, pfn, ref);
}
//# sourceMappingURL=references.js.map