import { PAGE_WAITERS } from '../machine/pageFields.js';
import { Bug } from '../debug/bug.js';
import { Ref } from '../debug/ref.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { compoundPages, mappedHead } from '../page/compound.js';
import { mlockPage } from '../mlock/mlockPage.js';
import { pageAt } from '../page/page.js';
import { PG_locked, testPageFlag } from '../page/pageFlags.js';
import { enqueueUnlockWaiter } from '../page/pageLock.js';
import { getPage, refAdd } from '../page/refcount.js';
import { sleepOnQueue } from '../sync/sleepOnQueue.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { VMA_LOCKED, vmaFlags } from './addressSpace.js';
import { lookupPte, readPmd, setPmd } from './pmd.js';
import {
  advancePte,
  makePte,
  PTE_MIGRATION,
  PTE_PRESENT,
  pteBits,
  ptePfn,
  pteType,
  ptlOf,
  readPte,
  setPte,
} from './pte.js';
import { addRmap, pageMapping, lockRmapRead, rmapCount, rmapMm, rmapVpage, unlockRmapRead } from './rmap.js';
/**
 * migration_entry_wait: sleeps until the migration that put an entry there has ended. Queued under the
 * PTL and without a reference: the entry keeps the page locked and alive, a reference would make the
 * migration fail (since ffa65753c431).
 */
export function migrationEntryWait(cpu, mm, vpage) {
  const ptl = ptlOf(cpu, mm, vpage);
  spinLock(cpu, ptl);
  const pte = lookupPte(cpu, mm, vpage);
  if (pteType(pte) !== PTE_MIGRATION) {
    spinUnlock(cpu, ptl);
    return;
  }
  // A huge page is locked as one; while this CPU has the PTL, a split can't end.
  const pfn = mappedHead(cpu, ptePfn(pte));
  vmBugOn(cpu, !testPageFlag(cpu, pfn, PG_locked), Bug.MigrationEntryUnlocked, pfn, mm, vpage);
  const queued = enqueueUnlockWaiter(cpu, pfn);
  spinUnlock(cpu, ptl);
  if (queued) sleepOnQueue(cpu, pageAt(cpu, pfn) + PAGE_WAITERS);
}
/**
 * remove_migration_ptes: maps `target` wherever a migration entry for `source` stands; the two are the
 * same page when the migration failed. Both are locked.
 */
export function removeMigrationPtes(cpu, source, target) {
  const mapping = pageMapping(cpu, target);
  if (mapping === 0) return;
  lockRmapRead(cpu, mapping);
  const count = rmapCount(cpu, mapping);
  const pages = cpu.layout.pmds === 0 ? 1 : compoundPages(cpu, target);
  const vpage = rmapVpage(cpu, mapping, target);
  for (let i = 0; i < count; i++) {
    const mm = rmapMm(cpu, mapping, i);
    const ptl = ptlOf(cpu, mm, vpage);
    spinLock(cpu, ptl);
    if (pages > 1) removeHugeEntries(cpu, source, target, mm, vpage, pages);
    else {
      const pte = readPte(cpu, mm, vpage);
      if (isEntryFor(pte, source)) {
        getPage(cpu, target, Ref.Map);
        addRmap(cpu, target);
        setPte(cpu, mm, vpage, makePte(PTE_PRESENT, target, pteBits(pte)));
        if ((vmaFlags(cpu, mm, vpage) & VMA_LOCKED) !== 0) mlockPage(cpu, target);
      }
    }
    spinUnlock(cpu, ptl);
  }
  unlockRmapRead(cpu, mapping);
}
const isEntryFor = (pte, pfn) => pteType(pte) === PTE_MIGRATION && ptePfn(pte) === pfn;
/** Maps a huge page by the entries that stand for another, whatever their level. The PTL is held. */
function removeHugeEntries(cpu, source, target, mm, start, pages) {
  const pmd = readPmd(cpu, mm, start);
  if (isEntryFor(pmd, source)) {
    getPage(cpu, target, Ref.Map);
    addRmap(cpu, target);
    setPmd(cpu, mm, start, makePte(PTE_PRESENT, target, pteBits(pmd)));
  }
  if (pmd !== 0) return;
  const entry = makePte(PTE_PRESENT, target, 0);
  for (let i = 0; i < pages; i++) {
    const pte = readPte(cpu, mm, start + i);
    if (!isEntryFor(pte, source + i)) continue;
    refAdd(cpu, target, 1, Ref.Map, 1);
    addRmap(cpu, target);
    setPte(cpu, mm, start + i, advancePte(entry | pteBits(pte), i));
  }
}
//# sourceMappingURL=migrationEntry.js.map
