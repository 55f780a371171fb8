import { PAGE_CONTENT } from '../machine/pageFields.js';
import { EFAULT } from '../machine/errno.js';
import { pageAt } from '../page/page.js';
import { downRead, upRead } from '../sync/rwSem.js';
import { isAlive } from './addressSpace.js';
import { handleMmFault } from './fault.js';
import { beginAccess, endAccess, translate } from './tlb.js';
/** What an access returns when it failed: no value of a page is this one. */
export const ACCESS_FAILED = -0x8000_0000;
/** A program reads a word of its memory; ACCESS_FAILED when there is none (SIGSEGV, or out of memory). */
export function readUser(cpu, mm, vpage) {
    do {
        beginAccess(cpu);
        const pfn = translate(cpu, mm, vpage, false);
        if (pfn >= 0) {
            const value = Atomics.load(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT);
            endAccess(cpu);
            return value;
        }
        endAccess(cpu);
    } while (faultIn(cpu, mm, vpage, false) === 0);
    return ACCESS_FAILED;
}
/** A program writes a word of its memory. Returns what was there before; ACCESS_FAILED when nothing is mapped. */
export function writeUser(cpu, mm, vpage, value) {
    do {
        beginAccess(cpu);
        const pfn = translate(cpu, mm, vpage, true);
        if (pfn >= 0) {
            const before = Atomics.exchange(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT, value);
            endAccess(cpu);
            return before;
        }
        endAccess(cpu);
    } while (faultIn(cpu, mm, vpage, true) === 0);
    return ACCESS_FAILED;
}
/** The page-fault handler: 0 when the access is worth another try. */
export function faultIn(cpu, mm, vpage, write) {
    downRead(cpu, cpu.locks.mmap[mm]);
    const result = isAlive(cpu, mm) ? handleMmFault(cpu, mm, vpage, write) : -EFAULT;
    upRead(cpu, cpu.locks.mmap[mm]);
    return result;
}
//# sourceMappingURL=userAccess.js.map