import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * memory_failure: a page has failed. 0: it is poisoned and nobody has it any more. -EHWPOISON: it was poisoned before,
 * and nothing is done about it. -EBUSY: the kernel or somebody unknown uses it; it may be poisoned nevertheless.
 */
export declare function memoryFailure(cpu: Cpu, pfn: number, site?: CallSite): number;
//# sourceMappingURL=memoryFailure.d.ts.map