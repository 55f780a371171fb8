import { PAGE_INDEX, PAGE_MAPPING } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { putPage } from '../lru/putPage.js';
import { fileMapping } from '../page/mapping.js';
import { pageField, setPageField } from '../page/page.js';
import { lockPage, unlockPage } from '../page/pageLock.js';
import { getPage, tryGetPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
const fileAt = (cpu, file) => cpu.layout.file.base + file * cpu.layout.file.stride;
/** Address of a page-cache slot: pfn + 1, or 0. Written under the file's i_pages lock. */
export const cacheSlot = (cpu, file, index) => fileAt(cpu, file) + cpu.layout.fileSlot + index;
/** Address of the data that a file has on disk for a page. */
export const diskAddress = (cpu, file, index) => fileAt(cpu, file) + cpu.layout.fileDisk + index;
/**
 * Looks a slot up without a lock and takes a reference to the page in it; -1 when it is empty. A page
 * whose count is 0 or that left the slot meanwhile is looked up again (find_get_page).
 */
export function findGetSlot(cpu, slot, ref, site = 0) {
  for (;;) {
    const entry = Atomics.load(cpu.mem, slot);
    if (entry === 0) return -1;
    if (!tryGetPage(cpu, entry - 1, ref, site)) continue;
    if (Atomics.load(cpu.mem, slot) === entry) return entry - 1;
    putPage(cpu, entry - 1, ref, site);
  }
}
/** find_lock_page: the page of a file, locked and with a reference (Ref.Gup); -1 when it is not cached. */
export function findLockPage(cpu, file, index, site = 0) {
  for (;;) {
    const pfn = findGetSlot(cpu, cacheSlot(cpu, file, index), Ref.Gup, site);
    if (pfn < 0) return -1;
    lockPage(cpu, pfn, site);
    // Truncated, or moved to another frame, while this CPU waited for the lock?
    if (pageField(cpu, pfn, PAGE_MAPPING) === fileMapping(file)) {
      vmBugOn(cpu, pageField(cpu, pfn, PAGE_INDEX) !== index, Bug.CacheSlot, pfn, index, file, site);
      return pfn;
    }
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
  }
}
/** Puts a new, locked page into the cache, which takes a reference; false when the slot is taken (add_to_page_cache). */
export function addToPageCache(cpu, pfn, file, index) {
  const slot = cacheSlot(cpu, file, index);
  setPageField(cpu, pfn, PAGE_MAPPING, fileMapping(file));
  setPageField(cpu, pfn, PAGE_INDEX, index);
  spinLock(cpu, cpu.locks.xa[file]);
  const added = cpu.mem[slot] === 0;
  if (added) {
    getPage(cpu, pfn, Ref.Cache);
    Atomics.store(cpu.mem, slot, pfn + 1);
  }
  spinUnlock(cpu, cpu.locks.xa[file]);
  if (!added) setPageField(cpu, pfn, PAGE_MAPPING, 0);
  return added;
}
//# sourceMappingURL=pageCache.js.map
