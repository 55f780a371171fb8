import type { Cpu } from '../machine/cpu.ts';
import { Ref } from '../debug/ref.ts';
import { isolateLruPage } from '../lru/isolateLruPage.ts';
import { putPage } from '../lru/putPage.ts';
import { isFileMapping } from '../page/mapping.ts';
import { clearPageFlag, pageFlags, PG_active, PG_dirty, PG_unevictable, PG_writeback } from '../page/pageFlags.ts';
import { refUnfreeze } from '../page/refcount.ts';
import { removeMapping } from '../reclaim/removeMapping.ts';
import { pageMapped, pageMapping } from '../vm/rmap.ts';

/**
 * invalidate_inode_page: takes a locked, clean page of a file that nobody maps out of the page cache; the disk has
 * what is in it. The caller's reference is the only one besides the cache's. False when it has to stay.
 */
export function invalidatePage(cpu: Cpu, pfn: number): boolean {
  // On its way to the disk it is still needed.
  const isBusy = (pageFlags(cpu, pfn) & (PG_dirty | PG_writeback)) !== 0 || pageMapped(cpu, pfn);
  if (isBusy || !isFileMapping(pageMapping(cpu, pfn))) return false;
  // remove_mapping: leaves the count frozen, and the caller's reference with it.
  if (!removeMapping(cpu, pfn)) return false;
  refUnfreeze(cpu, pfn, 1);
  return true;
}

/** delete_from_lru_cache: a page that must not be on an LRU list any more; false when it is in a batch, or isolated. */
export function deleteFromLru(cpu: Cpu, pfn: number): boolean {
  if (!isolateLruPage(cpu, pfn)) return false;
  clearPageFlag(cpu, pfn, PG_active | PG_unevictable);
  putPage(cpu, pfn, Ref.Isolation);
  return true;
}
