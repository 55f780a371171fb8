import { isolateLruPage, putbackLruPage } from '../lru/isolateLruPage.js';
import { isCompound } from '../page/compound.js';
import { PG_mlocked, PG_unevictable, testClearPageFlag, testPageFlag, testSetPageFlag } from '../page/pageFlags.js';
/** NR_MLOCK. */
export const mlockedPages = (cpu) => Atomics.load(cpu.mem, cpu.layout.nrMlock);
/** Evictable pages that may have been left on the unevictable list (UNEVICTABLE_PGSTRANDED). */
export const strandedPages = (cpu) => Atomics.load(cpu.mem, cpu.layout.unevictableStranded);
/**
 * mlock_vma_page: of a page that a locked area maps; its lock, or the PTL of an entry that maps it, is held. It goes
 * to the unevictable list by way of a batch. Huge pages are left to reclaim, which finds out.
 */
export function mlockPage(cpu, pfn) {
  if (isCompound(cpu, pfn) || testSetPageFlag(cpu, pfn, PG_mlocked)) return;
  Atomics.add(cpu.mem, cpu.layout.nrMlock, 1);
  if (isolateLruPage(cpu, pfn)) putbackLruPage(cpu, pfn);
}
/** Whether the page was mlocked; it is not any more, and the caller sees to it that it becomes evictable. */
export function testClearMlocked(cpu, pfn) {
  if (!testClearPageFlag(cpu, pfn, PG_mlocked)) return false;
  Atomics.sub(cpu.mem, cpu.layout.nrMlock, 1);
  return true;
}
/** Somebody else has the page off its list: he may have looked before it was evictable. */
export function noteStranded(cpu, pfn) {
  if (testPageFlag(cpu, pfn, PG_unevictable)) Atomics.add(cpu.mem, cpu.layout.unevictableStranded, 1);
}
/** clear_page_mlock: nothing maps the page any more. */
export function clearPageMlock(cpu, pfn) {
  if (!testClearMlocked(cpu, pfn)) return;
  if (isolateLruPage(cpu, pfn)) putbackLruPage(cpu, pfn);
  else noteStranded(cpu, pfn);
}
//# sourceMappingURL=mlockPage.js.map
