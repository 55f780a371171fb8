import { unmappedVersion } from '../../src/mm/debug/mapVersion.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_LONGTERM, FOLL_PIN, unpinUserPage } from '../../src/mm/gup/followPage.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { lossVersion } from '../../src/oracle/witness/content.js';
import { addHold, findHold, heldPage, removeHold } from '../../src/oracle/witness/holds.js';
/**
 * Pages of address space 0, from `start` on, with `take`; what it gets is kept, until the next time. Returns what
 * `take` returned.
 */
export function pinAt(actor, start, count, flags, take) {
    const { cpu, witness, pages, target } = actor;
    const ref = (flags & FOLL_PIN) === 0 ? Ref.Gup : Ref.Pin;
    dropAll(actor, ref);
    target.mm = 0;
    const versions = Array.from({ length: count }, (_, i) => {
        target.vpage = start + i;
        return { unmapped: unmappedVersion(cpu, 0, start + i), loss: lossVersion(cpu, target) };
    });
    const got = take(cpu, 0, start, count, flags, pages);
    const longterm = (flags & FOLL_LONGTERM) !== 0;
    for (let i = 0; i < got; i++) {
        addHold(witness, cpu, { ref, pfn: pages[i], mm: 0, vpage: start + i, longterm, ...versions[i] });
    }
    return got;
}
/** Programs do it once; drawn again and again, a CPU must not run out of places for what it holds. */
function dropAll({ cpu, witness }, ref) {
    for (let i = findHold(witness, cpu, ref, 0); i >= 0; i = findHold(witness, cpu, ref, 0)) {
        const pfn = heldPage(witness, cpu, i);
        removeHold(witness, cpu, i);
        if (ref === Ref.Pin)
            unpinUserPage(cpu, pfn);
        else
            putPage(cpu, pfn, ref);
    }
}
//# sourceMappingURL=pinAt.js.map