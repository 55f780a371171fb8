import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * unpoison_memory: a poisoned page is free again. -EINVAL when it is not poisoned, or its memory is offline; -EBUSY
 * when it is not properly contained: something still leads to it, or somebody has a reference.
 */
export declare function unpoison(cpu: Cpu, pfn: number, site?: CallSite): number;
//# sourceMappingURL=unpoison.d.ts.map
