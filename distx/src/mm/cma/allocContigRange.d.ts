import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * alloc_contig_range: the pages from `start` to before `end`, which are in CMA pageblocks, each with a reference
 * (Ref.Alloc); whoever uses them meanwhile gets others. 0, or -EBUSY when a page could not be moved, or somebody
 * else is at work on a pageblock.
 */
export declare function allocContigRange(cpu: Cpu, start: number, end: number, site?: CallSite): number;
/** free_contig_range. */
export declare function freeContigRange(cpu: Cpu, start: number, end: number, site?: CallSite): void;
//# sourceMappingURL=allocContigRange.d.ts.map