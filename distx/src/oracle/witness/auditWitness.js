import { isBeingLost } from '../../mm/debug/mapVersion.js';
import { auditPlan } from '../view/auditPlan.js';
import { PAGE_CONTENT, PAGE_GENERATION } from '../../mm/machine/pageFields.js';
import { Ref, refNames } from '../../mm/debug/ref.js';
import { cacheSlot, diskAddress } from '../../mm/cache/pageCache.js';
import { isAlive, isAnonVpage, vpageFile, vpageFileIndex } from '../../mm/vm/addressSpace.js';
import { PTE_MIGRATION, PTE_PRESENT, ptePfn, pteType } from '../../mm/vm/pte.js';
import { lookupPte } from '../../mm/vm/pmd.js';
import { compoundHead } from '../../mm/page/compound.js';
import { isPinnablePage } from '../../mm/gup/longterm/isPinnablePage.js';
import { isZeroPfn } from '../../mm/page/zeroPage.js';
import { pageblockType } from '../../mm/zone/migratetype.js';
import { pageZone } from '../../mm/zone/zones.js';
import { migratetypeNames } from '../view/migratetypeNames.js';
import { readPageField } from '../../mm/page/page.js';
import { expectContent, isSeenOtherwise, isWrongContent, lossVersion, Way, } from './content.js';
import { allHolds, isUnmapped } from './holds.js';
/** Classes of references that the workload's holds are of. */
const BOOKED = [Ref.Alloc, Ref.Gup, Ref.Pin];
/** Checks, while the CPUs stand still, the memory against what the workload knows: I18, I20, I22, I23. */
export function auditWitness(machine, witness, phase) {
    const { cpu } = auditPlan(machine);
    const holds = allHolds(witness, machine);
    const findings = [];
    if (holds.length > 0)
        findings.push(...auditPins(cpu, holds, phase), ...auditLongterm(cpu, holds, phase));
    auditBooks(cpu, machine, holds, phase, findings);
    auditContent(cpu, machine, witness, phase, findings);
    return findings;
}
/** I20: a pinned page is still where it was pinned, unless its owner unmapped or truncated it. */
function auditPins(cpu, holds, phase) {
    return holds
        .filter(({ hold }) => hold.ref === Ref.Pin && hold.mm >= 0 && !isInPlace(cpu, hold))
        .map(({ cpu: holder, hold }) => ({
        oracle: 'I20',
        title: `page[${hold.pfn}], pinned by CPU${holder}, is no longer behind mm[${hold.mm}].pte[${hold.vpage}]`,
        object: `page[${hold.pfn}]`,
        phase,
        details: [`allocation generation now ${readPageField(cpu, hold.pfn, PAGE_GENERATION)}`],
    }));
}
/** I22: what is pinned for long is where it keeps no memory from being emptied. */
function auditLongterm(cpu, holds, phase) {
    return holds
        .filter(({ hold }) => hold.longterm === true && !isPinnablePage(cpu, compoundHead(cpu, hold.pfn)))
        .map(({ cpu: holder, hold }) => ({
        oracle: 'I22',
        title: `page[${hold.pfn}] of zone[${pageZone(cpu, hold.pfn)}] is pinned for long by CPU${holder}`,
        object: `page[${hold.pfn}]`,
        phase,
        details: [`its pageblock is ${migratetypeNames[pageblockType(cpu, hold.pfn)]}`],
    }));
}
/** Whether a pin's page is still the one its address or file offset has. */
function isInPlace(cpu, hold) {
    // A write puts another page in its place.
    if (isZeroPfn(cpu, hold.pfn))
        return true;
    if (lossVersion(cpu, hold) !== hold.loss || isBeingLost(hold.loss))
        return true;
    if (!isAnonVpage(cpu, hold.vpage)) {
        const slot = cacheSlot(cpu, vpageFile(cpu, hold.vpage), vpageFileIndex(cpu, hold.vpage));
        return Atomics.load(cpu.mem, slot) === hold.pfn + 1;
    }
    if (isUnmapped(cpu, hold))
        return true;
    const pte = lookupPte(cpu, hold.mm, hold.vpage);
    const type = pteType(pte);
    return (type === PTE_PRESENT || type === PTE_MIGRATION) && ptePfn(pte) === hold.pfn;
}
/** I23: what getUserPages and the allocator returned is what the ledger has on its books, reference by reference. */
function auditBooks(cpu, machine, holds, phase, findings) {
    const { ledger } = machine.shadowLayout;
    const held = holds.length > 0 ? new Map() : undefined;
    for (const { hold } of holds) {
        // A pin on the page of zeroes is no reference.
        if (hold.ref === Ref.Pin && isZeroPfn(cpu, hold.pfn))
            continue;
        const cell = compoundHead(cpu, hold.pfn) * ledger.stride + hold.ref;
        held.set(cell, (held.get(cell) ?? 0) + 1);
    }
    for (let pfn = 0; pfn < machine.layout.frames; pfn++) {
        for (const ref of BOOKED) {
            const cell = pfn * ledger.stride + ref;
            const booked = machine.shadow[ledger.base + cell];
            const expected = held?.get(cell) ?? 0;
            if (booked === expected)
                continue;
            findings.push({
                oracle: 'I23',
                title: `page[${pfn}] has ${booked} references of class ${refNames[ref]}, its holders have ${expected}`,
                object: `page[${pfn}]`,
                phase,
                details: [],
            });
        }
    }
}
/** I18: what is mapped, cached or on disk is what was written last; I21: through a pin. */
function auditContent(cpu, machine, witness, phase, findings) {
    const expectation = { loss: 0, atLeast: 0, way: Way.Mapping };
    const target = { mm: 0, vpage: 0 };
    const isWrong = (mm, vpage, found) => {
        target.mm = mm;
        target.vpage = vpage;
        expectContent(witness, cpu, target, expectation);
        return isWrongContent(witness, cpu, target, expectation.atLeast, found);
    };
    const say = (object, found) => {
        const least = expectation.atLeast < 0 ? 'anything of its own' : `version ${expectation.atLeast} or later`;
        findings.push({
            oracle: isSeenOtherwise(expectation, Way.Mapping) ? 'I21' : 'I18',
            title: `${object} holds 0x${(found >>> 0).toString(16)}, expected ${least}`,
            object,
            phase,
            details: ['content is tag << 16 | version'],
        });
    };
    const content = (pfn) => readPageField(cpu, pfn, PAGE_CONTENT);
    for (let mm = 0; mm < machine.config.mms; mm++) {
        if (!isAlive(cpu, mm))
            continue;
        for (let vpage = 0; vpage < machine.config.anonPages; vpage++) {
            const pte = lookupPte(cpu, mm, vpage);
            if (pteType(pte) !== PTE_PRESENT)
                continue;
            const found = content(ptePfn(pte));
            if (isWrong(mm, vpage, found))
                say(`mm[${mm}].pte[${vpage}]`, found);
        }
    }
    for (let vpage = machine.config.anonPages; vpage < machine.layout.vpages; vpage++) {
        const file = vpageFile(cpu, vpage);
        const index = vpageFileIndex(cpu, vpage);
        const slot = Atomics.load(cpu.mem, cacheSlot(cpu, file, index));
        const found = slot === 0 ? Atomics.load(cpu.mem, diskAddress(cpu, file, index)) : content(slot - 1);
        if (isWrong(0, vpage, found))
            say(`file[${file}].slot[${index}]`, found);
    }
}
//# sourceMappingURL=auditWitness.js.map