import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * madvise with MADV_SOFT_OFFLINE (madvise_inject_error): takes the pages behind `count` virtual pages from `start` on
 * out of use, one after the other; those that are not there are left out. A huge page is split on the way, so that the
 * next virtual page, not the next huge range, is what comes after it. 0, or the first error of softOffline, which ends it.
 */
export declare function softOfflineRange(cpu: Cpu, mm: number, start: number, count: number, site?: CallSite): number;
//# sourceMappingURL=softOfflineRange.d.ts.map