import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * soft_offline_page: takes a page that is about to fail out of use, before it does: what is in it moves to another
 * frame, and nobody gets this one again. 0: it is poisoned, and nothing was lost. -EBUSY: it is in use by somebody
 * who does not let go, or poisoned already; -EIO: the kernel's own; -ENOMEM. Then it is as before.
 */
export declare function softOffline(cpu: Cpu, pfn: number, site?: CallSite): number;
//# sourceMappingURL=softOffline.d.ts.map
