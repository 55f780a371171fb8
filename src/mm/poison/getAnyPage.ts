import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
import { EIO } from '../machine/errno.ts';
import { lruAddDrainAll } from '../lru/lruDrain.ts';
import { putPage } from '../lru/putPage.ts';
import { compoundHead } from '../page/compound.ts';
import { PG_hugetlb, PG_lru, pageFlags } from '../page/pageFlags.ts';
import { tryGetPage } from '../page/refcount.ts';
import { drainAllPages } from '../zone/perCpuPages.ts';
import { pageZone } from '../zone/zones.ts';

/** Looks at a page before it is given up: the second after all batches were flushed. */
const TRIES = 2;

/**
 * get_any_page: 1 with a reference (Ref.HwGet) to the page, or its head, when user memory or a cache uses it; 0 when
 * it has no reference, so that it may be free; -EIO when it is the kernel's. mf_mutex is held.
 */
export function getAnyPage(cpu: Cpu, pfn: number, site: CallSite = 0): number {
  for (let tried = 1; tried <= TRIES; tried++) {
    const head = compoundHead(cpu, pfn);
    if (!tryGetPage(cpu, head, Ref.HwGet, site)) return 0;
    if (compoundHead(cpu, pfn) === head && (pageFlags(cpu, head) & (PG_lru | PG_hugetlb)) !== 0) return 1;
    putPage(cpu, head, Ref.HwGet, site);
    if (tried < TRIES) shakePage(cpu, pfn);
  }
  return -EIO;
}

/** shake_page: brings a page out of per-CPU batches and lists. */
export function shakePage(cpu: Cpu, pfn: number): void {
  lruAddDrainAll(cpu);
  drainAllPages(cpu, pageZone(cpu, pfn));
}
