import { PAGE_PRIVATE } from '../machine/pageFields.js';
import { Ref } from '../debug/ref.js';
import { putPage } from '../lru/putPage.js';
import { pageField, setPageField } from '../page/page.js';
import { clearPageFlag, PG_dirty, PG_swapcache, PG_writeback, setPageFlag, testPageFlag } from '../page/pageFlags.js';
import { tryLockPage, unlockPage } from '../page/pageLock.js';
import { getPage } from '../page/refcount.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { pageMapped } from '../vm/rmap.js';
import { findGetSlot } from './pageCache.js';
/** A slot's count word: entries that refer to it, and this bit while a page of the swap cache does (SWAP_HAS_CACHE). */
export const SWAP_HAS_CACHE = 1 << 16;
const countAddress = (cpu, slot) => cpu.layout.swapCount + slot;
/** Address of the swap cache's entry for a slot: pfn + 1, or 0. */
export const swapCacheSlot = (cpu, slot) => cpu.layout.swapSlot + slot;
/** Address of a slot's data on the device. */
export const swapDisk = (cpu, slot) => cpu.layout.swapDisk + slot;
/** Changes a slot's count under the swap_lock if it may; returns whether it did. */
export function changeSwapCount(cpu, slot, allowed, delta) {
  spinLock(cpu, cpu.locks.swap);
  const count = cpu.mem[countAddress(cpu, slot)];
  const change = allowed(count);
  if (change) Atomics.store(cpu.mem, countAddress(cpu, slot), count + delta);
  spinUnlock(cpu, cpu.locks.swap);
  return change;
}
/** get_swap_page: a free slot, claimed for the swap cache; -1 when the device is full. */
function allocSwapSlot(cpu) {
  let slot = 0;
  spinLock(cpu, cpu.locks.swap);
  while (slot < cpu.config.swapSlots && cpu.mem[countAddress(cpu, slot)] !== 0) slot++;
  if (slot === cpu.config.swapSlots) slot = -1;
  else Atomics.store(cpu.mem, countAddress(cpu, slot), SWAP_HAS_CACHE);
  spinUnlock(cpu, cpu.locks.swap);
  return slot;
}
/** swap_duplicate: one more entry refers to the slot. */
export const swapDuplicate = (cpu, slot) => changeSwapCount(cpu, slot, () => true, 1);
/** swap_free: one entry less. */
export const swapFree = (cpu, slot) => changeSwapCount(cpu, slot, () => true, -1);
/** Entries that refer to a slot, without the cache's claim. */
export const swapEntries = (cpu, slot) => Atomics.load(cpu.mem, countAddress(cpu, slot)) & ~SWAP_HAS_CACHE;
/** Takes the swap cache's reference and enters a locked page for a slot that the caller claimed. */
export function insertIntoSwapCache(cpu, pfn, slot) {
  getPage(cpu, pfn, Ref.SwapCache);
  spinLock(cpu, cpu.locks.swapXa);
  setPageField(cpu, pfn, PAGE_PRIVATE, slot);
  setPageFlag(cpu, pfn, PG_swapcache);
  Atomics.store(cpu.mem, swapCacheSlot(cpu, slot), pfn + 1);
  spinUnlock(cpu, cpu.locks.swapXa);
}
/** add_to_swap: gives a locked anonymous page a slot and puts it into the swap cache; false when there is no slot. */
export function addToSwap(cpu, pfn) {
  const slot = allocSwapSlot(cpu);
  if (slot < 0) return false;
  insertIntoSwapCache(cpu, pfn, slot);
  // Its only copy is this page until it is written.
  setPageFlag(cpu, pfn, PG_dirty);
  return true;
}
/** Takes a page's slot out of the swap cache; the swap cache's i_pages lock is held. Returns the slot. */
export function removeFromSwapCache(cpu, pfn) {
  const slot = pageField(cpu, pfn, PAGE_PRIVATE);
  Atomics.store(cpu.mem, swapCacheSlot(cpu, slot), 0);
  clearPageFlag(cpu, pfn, PG_swapcache);
  setPageField(cpu, pfn, PAGE_PRIVATE, 0);
  return slot;
}
/** Gives up the cache's claim on a slot (swapcache_free). */
export function releaseSwapSlot(cpu, slot) {
  changeSwapCount(cpu, slot, () => true, -SWAP_HAS_CACHE);
}
/** delete_from_swap_cache: of a locked page, to which the caller has a reference. */
export function deleteFromSwapCache(cpu, pfn) {
  spinLock(cpu, cpu.locks.swapXa);
  const slot = removeFromSwapCache(cpu, pfn);
  spinUnlock(cpu, cpu.locks.swapXa);
  releaseSwapSlot(cpu, slot);
  putPage(cpu, pfn, Ref.SwapCache);
}
/** try_to_free_swap: a locked page whose slot no entry refers to leaves the swap cache; what it held is in the page only. */
export function tryToFreeSwap(cpu, pfn) {
  // The device still writes to the slot: it must not get a new owner.
  if (testPageFlag(cpu, pfn, PG_writeback)) return false;
  if (!testPageFlag(cpu, pfn, PG_swapcache) || swapEntries(cpu, pageField(cpu, pfn, PAGE_PRIVATE)) > 0) return false;
  deleteFromSwapCache(cpu, pfn);
  setPageFlag(cpu, pfn, PG_dirty);
  return true;
}
/** free_swap_cache: a page that an entry lets go, and nothing maps any more, leaves the swap cache if it can be locked. */
export function freeSwapCache(cpu, pfn) {
  if (!testPageFlag(cpu, pfn, PG_swapcache) || pageMapped(cpu, pfn) || !tryLockPage(cpu, pfn)) return;
  tryToFreeSwap(cpu, pfn);
  unlockPage(cpu, pfn);
}
/** free_swap_and_cache: an entry is zapped; a page that only the swap cache still knows goes too, if it can be locked. */
export function freeSwapAndCache(cpu, slot) {
  swapFree(cpu, slot);
  if (swapEntries(cpu, slot) > 0) return;
  const pfn = findGetSlot(cpu, swapCacheSlot(cpu, slot), Ref.Speculative);
  if (pfn < 0) return;
  if (tryLockPage(cpu, pfn)) {
    tryToFreeSwap(cpu, pfn);
    unlockPage(cpu, pfn);
  }
  putPage(cpu, pfn, Ref.Speculative);
}
//# sourceMappingURL=swap.js.map
