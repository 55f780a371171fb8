import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * get_any_page: 1 with a reference (Ref.HwGet) to the page, or its head, when user memory or a cache uses it; 0 when
 * it has no reference, so that it may be free; -EIO when it is the kernel's. mf_mutex is held.
 */
export declare function getAnyPage(cpu: Cpu, pfn: number, site?: CallSite): number;
/** shake_page: brings a page out of per-CPU batches and lists. */
export declare function shakePage(cpu: Cpu, pfn: number): void;
//# sourceMappingURL=getAnyPage.d.ts.map