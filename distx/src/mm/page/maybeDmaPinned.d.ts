import type { Cpu } from '../machine/cpu.ts';
/**
 * page_maybe_dma_pinned. A compound page counts its pins; on a single page they hide in the reference
 * count, so that 1024 plain references look like a pin: the answer may be a false yes, never a false no.
 */
export declare function maybeDmaPinned(cpu: Cpu, pfn: number): boolean;
//# sourceMappingURL=maybeDmaPinned.d.ts.map