import { mappedHead } from '../../mm/page/compound.js';
import { hugeOffset, hugePagesOf, isHugeRange, PMD_INVALID, readPmd } from '../../mm/vm/pmd.js';
import { isPoisonEntry, isZeroEntry, PTE_DIRTY, PTE_MIGRATION, PTE_PRESENT, PTE_SWAP, PTE_WRITE, ptePfn, pteType, readPte, } from '../../mm/vm/pte.js';
export function surveyPageTables({ cpu, room }) {
    const { vpages } = cpu.layout;
    const { mapped, dirty, entries, writable, swapEntries } = room;
    mapped.fill(0);
    dirty.fill(0);
    entries.fill(0);
    writable.fill(0);
    swapEntries.fill(0);
    const survey = {
        present: [],
        migration: [],
        swap: [],
        invalid: [],
        doubled: [],
        mapped,
        dirty,
        entries,
        writable,
        swapEntries,
    };
    for (let mm = 0; mm < cpu.config.mms; mm++) {
        for (let vpage = 0; vpage < vpages; vpage++) {
            const pmd = isHugeRange(cpu, vpage) ? readPmd(cpu, mm, vpage) : 0;
            const pte = readPte(cpu, mm, vpage);
            if (pmd !== 0 && pte !== 0)
                survey.doubled.push({ mm, vpage, pte, huge: false });
            if (pte !== 0)
                enter(cpu, survey, { mm, vpage, pte, huge: false });
            if (pmd === 0 || hugeOffset(cpu, vpage) !== 0)
                continue;
            if (pmd === PMD_INVALID)
                survey.invalid.push({ mm, vpage, pte: pmd, huge: true });
            else
                enter(cpu, survey, { mm, vpage, pte: pmd, huge: true });
        }
    }
    return survey;
}
function enter(cpu, survey, entry) {
    const { pte, huge } = entry;
    const target = ptePfn(pte);
    // Typed arrays ignore writes beyond their end: a wild frame or slot number is for the checks to report.
    switch (pteType(pte)) {
        case PTE_PRESENT: {
            // The page of zeroes is not counted.
            if (isZeroEntry(pte))
                break;
            survey.present.push(entry);
            const head = target < cpu.layout.frames ? mappedHead(cpu, target) : target;
            survey.mapped[head] += 1;
            if ((pte & PTE_DIRTY) !== 0)
                survey.dirty[head] += 1;
            for (let pfn = target; pfn < target + (huge ? hugePagesOf(cpu) : 1); pfn++) {
                survey.entries[pfn] += 1;
                if ((pte & PTE_WRITE) !== 0)
                    survey.writable[pfn] += 1;
            }
            break;
        }
        case PTE_MIGRATION:
            survey.migration.push(entry);
            break;
        case PTE_SWAP:
            if (isPoisonEntry(pte))
                break;
            survey.swap.push(entry);
            survey.swapEntries[target] += 1;
            break;
        default:
            // No type, but bits: counts as an entry that is not empty.
            survey.present.push(entry);
    }
}
//# sourceMappingURL=pageTableSurvey.js.map