import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * A page for user space, near this CPU; reclaims when there is none, so it may sleep. -1: out of memory.
 *
 * As in __alloc_pages_direct_reclaim, a CPU that finds nothing free drains the per-CPU lists and looks again. Here it
 * does so before the first reclaim, too: a copy on write that reclaim has overtaken frees its page to a list of this CPU
 * that the next try may not look at, and in a memory of a few frames each reclaim would overtake the next try.
 */
export declare function allocUserPage(cpu: Cpu, site?: CallSite): number;
//# sourceMappingURL=allocUserPage.d.ts.map