import { cpuBase } from '../../mm/sync/waitQueue.js';
import { PTE_DIRTY, PTE_PRESENT, PTE_WRITE, ptePfn, pteType } from '../../mm/vm/pte.js';
import { lookupPte } from '../../mm/vm/pmd.js';
import { forEachTlbEntry } from '../../mm/vm/tlb.js';
import { recordName } from '../recordName.js';
import { pteName } from '../view/pteName.js';
/**
 * I19: what a TLB caches is what the page table says. A cached dirty bit lets stores pass without another
 * walk, so then the entry must still be writable and dirty. A missing bit in the TLB costs a walk, no more.
 */
export const checkTlbs = ({ cpu }, report) => {
    const { config, layout, mem } = cpu;
    for (let owner = 0; owner < config.cpus; owner++) {
        forEachTlbEntry(cpu, owner, (mm, vpage, cached) => {
            const pte = mm < config.mms ? lookupPte(cpu, mm, vpage) : 0;
            const isSame = pteType(pte) === PTE_PRESENT && ptePfn(pte) === ptePfn(cached);
            const isWritten = (cached & PTE_DIRTY) !== 0;
            const mayWrite = (pte & (PTE_WRITE | PTE_DIRTY)) === (PTE_WRITE | PTE_DIRTY);
            if (isSame && (!isWritten || mayWrite))
                return;
            const object = `${recordName(cpu.layout.cpu, owner)}.tlb`;
            const entry = pteName(cpu, mm, vpage);
            if (mm >= config.mms) {
                report('I19', object, `CPU${owner} caches a translation of ${recordName(cpu.layout.mm, mm)}, which does not exist`);
                return;
            }
            const says = pteType(pte) === PTE_PRESENT ? `page[${ptePfn(pte)}]` : 'no page';
            if (!isSame) {
                report('I19', object, `CPU${owner} caches page[${ptePfn(cached)}] for ${entry}, which maps ${says}`);
            }
            else {
                const lost = (pte & PTE_WRITE) === 0 ? 'may not be written to' : 'is clean';
                report('I19', object, `CPU${owner} caches ${entry} for writing, but it ${lost} (${says})`);
            }
        });
        const seq = mem[cpuBase(cpu, owner) + layout.cpuTlbSeq];
        if ((seq & 1) !== 0)
            report('I19', `${recordName(cpu.layout.cpu, owner)}.tlbSeq`, `CPU${owner} is in the middle of a memory access though it stands still`);
    }
};
//# sourceMappingURL=checkTlbs.js.map