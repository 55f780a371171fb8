import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
/** Pages that are poisoned (num_poisoned_pages). */
export declare const poisonedPages: (cpu: Cpu) => number;
/** Counts a page that the allocator has marked, or one less. */
export declare function countPoisoned(cpu: Cpu, delta: number): void;
/** Marks and counts a page, once. */
export declare function setPoisoned(cpu: Cpu, pfn: number): void;
/**
 * page_handle_poison: a page that nothing leads to any more is poisoned, and only then is the reference dropped that
 * kept it: the allocator does not take it back. A reference of its own keeps it for ever.
 */
export declare function containPoisoned(cpu: Cpu, pfn: number, ref: Ref, site?: CallSite): void;
/** The page has a reference that stands for its poison, and may be taken back into use one day. */
export declare function keepPoisoned(cpu: Cpu, pfn: number): void;
//# sourceMappingURL=poisonState.d.ts.map