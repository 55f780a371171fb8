import { Ref } from '../debug/ref.js';
import { isolateLruPage } from '../lru/isolateLruPage.js';
import { putPage } from '../lru/putPage.js';
import { isFileMapping } from '../page/mapping.js';
import { clearPageFlag, pageFlags, PG_active, PG_dirty, PG_unevictable, PG_writeback } from '../page/pageFlags.js';
import { refUnfreeze } from '../page/refcount.js';
import { removeMapping } from '../reclaim/removeMapping.js';
import { pageMapped, pageMapping } from '../vm/rmap.js';
/**
 * invalidate_inode_page: takes a locked, clean page of a file that nobody maps out of the page cache; the disk has
 * what is in it. The caller's reference is the only one besides the cache's. False when it has to stay.
 */
export function invalidatePage(cpu, pfn) {
  // On its way to the disk it is still needed.
  const isBusy = (pageFlags(cpu, pfn) & (PG_dirty | PG_writeback)) !== 0 || pageMapped(cpu, pfn);
  if (isBusy || !isFileMapping(pageMapping(cpu, pfn))) return false;
  // remove_mapping: leaves the count frozen, and the caller's reference with it.
  if (!removeMapping(cpu, pfn)) return false;
  refUnfreeze(cpu, pfn, 1);
  return true;
}
/** delete_from_lru_cache: a page that must not be on an LRU list any more; false when it is in a batch, or isolated. */
export function deleteFromLru(cpu, pfn) {
  if (!isolateLruPage(cpu, pfn)) return false;
  clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
  putPage(cpu, pfn, Ref.Isolation);
  return true;
}
//# sourceMappingURL=invalidatePage.js.map
