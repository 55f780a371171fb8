import { MIGRATE_PCPTYPES } from '../../mm/machine/layout.js';
import { PAGE_LRU } from '../../mm/machine/pageFields.js';
import { pageAt } from '../../mm/page/page.js';
import { cpuBase } from '../../mm/sync/waitQueue.js';
/** Lower half of a head word: pfn + 1; the rest is a tag (mm/zone/perCpuPages.ts). */
const PFN_MASK = 0xffff;
/** Word of a per-CPU list's head. */
const headOf = (cpu, owner, zone, type) => cpuBase(cpu, owner) + cpu.layout.cpuPcpHead + zone * MIGRATE_PCPTYPES + type;
/** Whether a per-CPU list leads nowhere. */
export const isPcpListEmpty = (cpu, owner, zone, type) => (cpu.mem[headOf(cpu, owner, zone, type)] & PFN_MASK) === 0;
/** Pages of a per-CPU list from its top, and why it can't be followed further, if so. */
export function followPcpList(cpu, owner, zone, type) {
    let entry = cpu.mem[headOf(cpu, owner, zone, type)] & PFN_MASK;
    const pages = [];
    while (entry !== 0) {
        const pfn = entry - 1;
        if (pfn >= cpu.layout.frames)
            return { pages, fault: `leads to page[${pfn}], which does not exist` };
        if (pages.includes(pfn))
            return { pages, fault: `runs in a circle, back to page[${pfn}]` };
        pages.push(pfn);
        entry = cpu.mem[pageAt(cpu, pfn) + PAGE_LRU] & PFN_MASK;
    }
    return { pages, fault: undefined };
}
//# sourceMappingURL=followPcpList.js.map