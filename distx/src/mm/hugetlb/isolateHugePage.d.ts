import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * isolate_huge_page: from the list of those in use to a list of this CPU, with a reference of its own. False when it
 * is free, not mapped yet, or somebody else isolated it. NR_ISOLATED does not count pages of the pool.
 */
export declare function isolateHugePage(cpu: Cpu, head: number, list: number, site?: CallSite): boolean;
/** putback_active_hugepage: back to the list of those in use; drops the isolation reference. */
export declare function putbackActiveHugepage(cpu: Cpu, head: number, site?: CallSite): void;
//# sourceMappingURL=isolateHugePage.d.ts.map