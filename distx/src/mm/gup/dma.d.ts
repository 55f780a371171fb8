import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** A device reads a pinned page, past page tables and TLBs. */
export declare const dmaRead: (cpu: Cpu, pfn: number) => number;
/** A device writes a pinned page, past page tables and TLBs. */
export declare function dmaWrite(cpu: Cpu, pfn: number, value: number): void;
/** unpin_user_pages_dirty_lock: what the device wrote must not be lost when the page is reclaimed. */
export declare function unpinUserPageDirty(cpu: Cpu, pfn: number, site?: CallSite): void;
//# sourceMappingURL=dma.d.ts.map