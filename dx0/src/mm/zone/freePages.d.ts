import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { Ref } from '../debug/ref.ts';
/**
 * __free_pages: drops the allocation's reference to 2^order pages, compound or not. If somebody else has one to the
 * first, by its frame, he frees that one, or all of a compound page; the others of what is none have nobody else.
 */
export declare function freePages(cpu: Cpu, first: number, order: number, ref: Ref, site?: CallSite): void;
/** free_the_page of a page whose last reference is gone: checked, then to the per-CPU list or the buddy allocator. */
export declare function freePage(cpu: Cpu, head: number, site?: CallSite): void;
//# sourceMappingURL=freePages.d.ts.map
