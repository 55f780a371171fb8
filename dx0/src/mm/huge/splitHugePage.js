import { EBUSY } from '../machine/errno.js';
import { PAGE_COMPOUND_HEAD, PAGE_INDEX, PAGE_MAPPING } from '../machine/pageFields.js';
import { Ref } from '../debug/ref.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { lruLockOf } from '../lru/lruList.js';
import { putPage } from '../lru/putPage.js';
import { compoundPages, destroyCompoundPage } from '../page/compound.js';
import { listAddTail, lruNode } from '../page/list.js';
import { isAnonMapping } from '../page/mapping.js';
import { pageField, setPageField, writePageField } from '../page/page.js';
import {
  pageFlags,
  PG_active,
  PG_dirty,
  PG_lru,
  PG_mlocked,
  PG_referenced,
  PG_swapbacked,
  PG_unevictable,
  PG_uptodate,
  setPageFlag,
  testPageFlag,
} from '../page/pageFlags.js';
import { inheritPageLock, unlockPage } from '../page/pageLock.js';
import { getPage, pageCount, refFreeze, refUnfreeze } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { removeMigrationPtes } from '../vm/migrationEntry.js';
import { pageMapcount, pageMapping } from '../vm/rmap.js';
import { tryToMigrateSplit } from '../vm/tryToUnmap.js';
import { unfreezeTail } from './unfreezeTail.js';
/** The caller's reference: an anonymous huge page is in no cache here, so no other is left when it is unmapped. */
const EXPECTED = 1;
/** What a tail takes over from its head; PageLRU follows with its place on a list. */
const INHERITED = PG_referenced | PG_uptodate | PG_dirty | PG_active | PG_unevictable | PG_mlocked | PG_swapbacked;
/** split_huge_page: as splitHugePageToList, for a page on the LRU, which gets the others as neighbours. */
export const splitHugePage = (cpu, head) => splitHugePageToList(cpu, head, -1);
/**
 * split_huge_page_to_list: makes single pages of an anonymous huge page, locked by this CPU, which has a reference to
 * it. With a `list` (-1: none) the head is isolated there, and its tails come to the end of it, isolated as well. The
 * head stays locked and referenced, the others are mapped where they were. 0, or -EBUSY when somebody else has a
 * reference; then all is as before.
 */
export function splitHugePageToList(cpu, head, list) {
  if (isHugetlb(cpu, head) || !isAnonMapping(pageMapping(cpu, head))) return -EBUSY;
  // Somebody who has a reference now will hardly let go while this unmaps (can_split_huge_page).
  if (pageMapcount(cpu, head) !== pageCount(cpu, head) - EXPECTED) return -EBUSY;
  const pages = compoundPages(cpu, head);
  tryToMigrateSplit(cpu, head);
  if (!freezeForSplit(cpu, head, list)) {
    removeMigrationPtes(cpu, head, head);
    return -EBUSY;
  }
  const lock = lruLockOf(cpu, head);
  spinLock(cpu, lock);
  for (let tail = head + pages - 1; tail > head; tail--) splitTail(cpu, head, tail, list);
  destroyCompoundPage(cpu, head);
  refUnfreeze(cpu, head, EXPECTED);
  spinUnlock(cpu, lock);
  for (let pfn = head; pfn < head + pages; pfn++) removeMigrationPtes(cpu, pfn, pfn);
  for (let tail = head + 1; tail < head + pages; tail++) {
    unlockPage(cpu, tail);
    // The last, if nothing maps this part of the huge page any more.
    putPage(cpu, tail, Ref.Alloc);
  }
  return 0;
}
/** Frozen, its place does not change any more: it has to be on the LRU, or isolated by the caller. */
function freezeForSplit(cpu, head, list) {
  if (!refFreeze(cpu, head, EXPECTED)) return false;
  if (list >= 0 || testPageFlag(cpu, head, PG_lru)) return true;
  refUnfreeze(cpu, head, EXPECTED);
  return false;
}
/** __split_huge_page_tail, lru_add_page_tail: the head is frozen, and the lru_lock held. */
function splitTail(cpu, head, tail, list) {
  setPageFlag(cpu, tail, pageFlags(cpu, head) & INHERITED);
  // Until its mappings are back nobody may find it unlocked: its migration entries say so.
  inheritPageLock(cpu, tail);
  setPageField(cpu, tail, PAGE_MAPPING, pageField(cpu, head, PAGE_MAPPING));
  setPageField(cpu, tail, PAGE_INDEX, pageField(cpu, head, PAGE_INDEX) + tail - head);
  writePageField(cpu, tail, PAGE_COMPOUND_HEAD, 0);
  // A walker over page frames may take a reference from here on: everything else is in place.
  unfreezeTail(cpu, head, tail);
  // No counter changes: the head was counted with its tails.
  if (list >= 0) {
    getPage(cpu, tail, Ref.Isolation);
    listAddTail(cpu, lruNode(cpu, tail), list);
  } else {
    setPageFlag(cpu, tail, PG_lru);
    listAddTail(cpu, lruNode(cpu, tail), lruNode(cpu, head));
  }
}
//# sourceMappingURL=splitHugePage.js.map
