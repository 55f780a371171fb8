import { PAGE_CONTENT } from '../machine/pageFields.js';
import { PG_dirty, setPageFlag } from '../page/pageFlags.js';
import { pageAt } from '../page/page.js';
import { lockPage, unlockPage } from '../page/pageLock.js';
import { unpinUserPage } from './followPage.js';
/** A device reads a pinned page, past page tables and TLBs. */
export const dmaRead = (cpu, pfn) => Atomics.load(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT);
/** A device writes a pinned page, past page tables and TLBs. */
export function dmaWrite(cpu, pfn, value) {
  Atomics.store(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT, value);
}
/** unpin_user_pages_dirty_lock: what the device wrote must not be lost when the page is reclaimed. */
export function unpinUserPageDirty(cpu, pfn, site = 0) {
  lockPage(cpu, pfn, site);
  setPageFlag(cpu, pfn, PG_dirty);
  unlockPage(cpu, pfn);
  unpinUserPage(cpu, pfn, site);
}
//# sourceMappingURL=dma.js.map
