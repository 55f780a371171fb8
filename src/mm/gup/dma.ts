import type { Cpu } from '../machine/cpu.ts';
import { PAGE_CONTENT } from '../machine/pageFields.ts';
import type { CallSite } from '../debug/callSite.ts';
import { PG_dirty, setPageFlag } from '../page/pageFlags.ts';
import { pageAt } from '../page/page.ts';
import { lockPage, unlockPage } from '../page/pageLock.ts';
import { unpinUserPage } from './followPage.ts';

/** A device reads a pinned page, past page tables and TLBs. */
export const dmaRead = (cpu: Cpu, pfn: number): number => Atomics.load(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT);

/** A device writes a pinned page, past page tables and TLBs. */
export function dmaWrite(cpu: Cpu, pfn: number, value: number): void {
  Atomics.store(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT, value);
}

/** unpin_user_pages_dirty_lock: what the device wrote must not be lost when the page is reclaimed. */
export function unpinUserPageDirty(cpu: Cpu, pfn: number, site: CallSite = 0): void {
  lockPage(cpu, pfn, site);
  setPageFlag(cpu, pfn, PG_dirty);
  unlockPage(cpu, pfn);
  unpinUserPage(cpu, pfn, site);
}
