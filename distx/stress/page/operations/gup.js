import { Bug } from '../../../src/mm/debug/bug.js';
import { isBeingLost, unmappedVersion } from '../../../src/mm/debug/mapVersion.js';
import { Ref } from '../../../src/mm/debug/ref.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { dmaRead, dmaWrite, unpinUserPageDirty } from '../../../src/mm/gup/dma.js';
import { FOLL_GET, FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../../src/mm/gup/followPage.js';
import { getUserPages } from '../../../src/mm/gup/getUserPages.js';
import { putPage } from '../../../src/mm/lru/putPage.js';
import { spinLock, spinUnlock } from '../../../src/mm/sync/spinLock.js';
import { isAnonVpage } from '../../../src/mm/vm/addressSpace.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import { PTE_MIGRATION, PTE_PRESENT, ptePfn, pteType, ptlOf } from '../../../src/mm/vm/pte.js';
import { lookupPte } from '../../../src/mm/vm/pmd.js';
import { beginWrite, checkContent, endWrite, expectContent, lossVersion, Way, writerOf, } from '../../../src/oracle/witness/content.js';
import { addHold, findHold, freeHold, heldPage, isUnmapped, readHold, removeHold, } from '../../../src/oracle/witness/holds.js';
import { MAX_HOLDS } from '../../../src/oracle/witness/witnessLayout.js';
import { pickTarget } from './access.js';
/** Takes references or pins on one or two neighbouring pages, with `take`, and keeps them. */
export function hold(actor, random, flags, ref, take = getUserPages) {
    const { cpu, witness, target, other, pages, versions } = actor;
    if (freeHold(witness, cpu) < 0 || !pickTarget(actor, random))
        return;
    const count = Math.min(1 + random.below(2), cpu.layout.vpages - target.vpage);
    const { mm, vpage: start } = target;
    other.mm = mm;
    for (let i = 0; i < count; i++) {
        other.vpage = start + i;
        versions[2 * i] = unmappedVersion(cpu, mm, start + i);
        versions[2 * i + 1] = lossVersion(cpu, other);
    }
    const got = take(cpu, mm, start, count, flags, pages);
    if (got === 0)
        reportBug(cpu, Bug.FailureAsZero, start, count, got);
    const longterm = (flags & FOLL_LONGTERM) !== 0;
    for (let i = 0; i < got; i++) {
        const pfn = pages[i];
        const unmapped = versions[2 * i];
        if (freeHold(witness, cpu) >= 0)
            addHold(witness, cpu, { ref, pfn, mm, vpage: start + i, unmapped, loss: versions[2 * i + 1], longterm });
        else if (ref === Ref.Pin)
            unpinUserPageDirty(cpu, pfn);
        else
            putPage(cpu, pfn, Ref.Gup);
    }
    mmput(cpu, mm);
}
/** get_user_pages with FOLL_GET, kept. */
export const get = {
    name: 'get',
    run: (actor, random) => hold(actor, random, FOLL_GET, Ref.Gup),
};
/** pin_user_pages for writing, kept. */
export const pin = {
    name: 'pin',
    run: (actor, random) => hold(actor, random, FOLL_PIN | FOLL_WRITE, Ref.Pin),
};
/** put_page of a page that `get` or `alloc` kept. */
export const put = {
    name: 'put',
    run({ cpu, witness }, random) {
        for (const ref of [Ref.Gup, Ref.Alloc]) {
            const i = findHold(witness, cpu, ref, random.below(MAX_HOLDS));
            if (i < 0)
                continue;
            const pfn = heldPage(witness, cpu, i);
            removeHold(witness, cpu, i);
            putPage(cpu, pfn, ref);
            return;
        }
    },
};
/** A device uses a pinned page: reads what programs wrote, and writes where this CPU is the writer. */
export const dma = {
    name: 'dma',
    run(actor, random) {
        const { cpu, witness, target, expectation } = actor;
        const i = findHold(witness, cpu, Ref.Pin, random.below(MAX_HOLDS));
        if (i < 0)
            return;
        const held = readHold(witness, cpu.id, i);
        checkPinned(actor, held);
        target.mm = held.mm;
        target.vpage = held.vpage;
        expectContent(witness, cpu, target, expectation);
        // What the device sees is the program's page only as long as the program has kept it. Asked after the
        // expectation was taken: the address space may end, and another one begin in its place, at any time.
        if (expectation.loss !== held.loss || isBeingLost(held.loss))
            return;
        checkContent(witness, cpu, target, expectation, dmaRead(cpu, held.pfn), Way.Pin);
        if (writerOf(cpu, target) !== cpu.id)
            return;
        const value = beginWrite(witness, cpu, target);
        dmaWrite(cpu, held.pfn, value);
        endWrite(witness, cpu, target, value, held.loss, Way.Pin);
    },
};
/** Drops a pin; the page is marked dirty, as after DMA. */
export const unpin = {
    name: 'unpin',
    run(actor, random) {
        const { cpu, witness } = actor;
        const i = findHold(witness, cpu, Ref.Pin, random.below(MAX_HOLDS));
        if (i < 0)
            return;
        const held = readHold(witness, cpu.id, i);
        checkPinned(actor, held);
        removeHold(witness, cpu, i);
        unpinUserPageDirty(cpu, held.pfn);
    },
};
/** I20: under the PTL a pinned anonymous page is behind its address, unless its owner unmapped it. */
function checkPinned({ cpu }, held) {
    if (!isAnonVpage(cpu, held.vpage))
        return;
    const ptl = ptlOf(cpu, held.mm, held.vpage);
    spinLock(cpu, ptl);
    const pte = lookupPte(cpu, held.mm, held.vpage);
    const unmapped = isUnmapped(cpu, held);
    spinUnlock(cpu, ptl);
    const type = pteType(pte);
    const inPlace = (type === PTE_PRESENT || type === PTE_MIGRATION) && ptePfn(pte) === held.pfn;
    if (!unmapped && !inPlace)
        reportBug(cpu, Bug.PinMoved, held.pfn, pte, held.vpage);
}
//# sourceMappingURL=gup.js.map