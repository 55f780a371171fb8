import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { lookupPte } from '../vm/pmd.ts';
import { PTE_PRESENT, ptePfn, pteType } from '../vm/pte.ts';
import { softOffline } from './softOffline.ts';

/**
 * madvise with MADV_SOFT_OFFLINE (madvise_inject_error): takes the pages behind `count` virtual pages from `start` on
 * out of use, one after the other; those that are not there are left out. A huge page is split on the way, so that the
 * next virtual page, not the next huge range, is what comes after it. 0, or the first error of softOffline, which ends it.
 */
export function softOfflineRange(cpu: Cpu, mm: number, start: number, count: number, site: CallSite = 0): number {
  for (let vpage = start; vpage < start + count; vpage++) {
    const pte = lookupPte(cpu, mm, vpage);
    if (pteType(pte) !== PTE_PRESENT) continue;
    const result = softOffline(cpu, ptePfn(pte), site);
    if (result !== 0) return result;
  }
  return 0;
}
