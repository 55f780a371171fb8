import { EFAULT } from '../machine/errno.js';
import { downRead, downWrite, upRead, upWrite } from '../sync/rwSem.js';
import { isAlive, setVmaFlags, VMA_HUGETLB, VMA_LOCKED, vmaFlags } from '../vm/addressSpace.js';
import { handleMmFault } from '../vm/fault.js';
import { lookupPte } from '../vm/pmd.js';
import { PTE_PRESENT, pteType } from '../vm/pte.js';
import { mlockMapped, munlockRange } from './munlockRange.js';
/**
 * mlock of `count` virtual pages: they are made present, and reclaim leaves them alone. 0; -EFAULT when the address
 * space is gone or nothing is mapped somewhere; -ENOMEM. What was locked before an error stays so.
 */
export function mlock(cpu, mm, start, count) {
    downWrite(cpu, cpu.locks.mmap[mm]);
    const alive = isAlive(cpu, mm);
    for (let vpage = start; alive && vpage < start + count; vpage++) {
        const flags = vmaFlags(cpu, mm, vpage);
        if (flags !== 0 && (flags & VMA_HUGETLB) === 0)
            setVmaFlags(cpu, mm, vpage, flags | VMA_LOCKED);
    }
    upWrite(cpu, cpu.locks.mmap[mm]);
    return alive ? populate(cpu, mm, start, start + count) : -EFAULT;
}
/** munlock of `count` virtual pages. 0, or -EFAULT when the address space is gone. */
export function munlock(cpu, mm, start, count) {
    downWrite(cpu, cpu.locks.mmap[mm]);
    const alive = isAlive(cpu, mm);
    if (alive)
        munlockRange(cpu, mm, start, start + count);
    upWrite(cpu, cpu.locks.mmap[mm]);
    return alive ? 0 : -EFAULT;
}
/** populate_vma_page_range. */
function populate(cpu, mm, start, end) {
    downRead(cpu, cpu.locks.mmap[mm]);
    let error = isAlive(cpu, mm) ? 0 : -EFAULT;
    for (let vpage = start; error === 0 && vpage < end; vpage++) {
        while (error === 0 && pteType(lookupPte(cpu, mm, vpage)) !== PTE_PRESENT) {
            error = handleMmFault(cpu, mm, vpage, true);
        }
        if (error === 0)
            mlockMapped(cpu, mm, vpage);
    }
    upRead(cpu, cpu.locks.mmap[mm]);
    return error;
}
//# sourceMappingURL=mlock.js.map