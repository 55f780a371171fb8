import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** A huge page for user space, near this CPU, filled with zeroes; -1 when there is none: a single one does as well. */
export declare function allocHugePage(cpu: Cpu, site?: CallSite): number;
//# sourceMappingURL=allocHugePage.d.ts.map