import type { Cpu } from '../machine/cpu.ts';
import { PAGE_MAPPING } from '../machine/pageFields.ts';
import { Bug } from '../debug/bug.ts';
import { beginTruncation, endTruncation } from '../debug/mapVersion.ts';
import { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { putPage } from '../lru/putPage.ts';
import { fileMapping } from '../page/mapping.ts';
import { setPageField } from '../page/page.ts';
import { clearPageFlag, PG_dirty, PG_writeback } from '../page/pageFlags.ts';
import { unlockPage, waitOnPageBit } from '../page/pageLock.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { fileVpage } from '../vm/addressSpace.ts';
import { zapPte } from '../vm/zapPte.ts';
import { pageMapcount, pageMapped, lockRmapRead, rmapCount, rmapMm, unlockRmapRead } from '../vm/rmap.ts';
import { cacheSlot, diskAddress, findLockPage } from './pageCache.ts';

/** truncate_inode_pages_range for one page: it leaves every mapping, the cache and the disk. */
export function truncatePage(cpu: Cpu, file: number, index: number): void {
  beginTruncation(cpu, file, index);
  for (let done = false; !done;) {
    const pfn = findLockPage(cpu, file, index);
    if (pfn < 0) {
      done = forgetOnDisk(cpu, file, index);
      continue;
    }
    waitOnPageBit(cpu, pfn, PG_writeback);
    unmapMapping(cpu, pfn, file, index);
    vmBugOn(cpu, pageMapped(cpu, pfn), Bug.DeletedMapped, pfn, pageMapcount(cpu, pfn));
    spinLock(cpu, cpu.locks.xa[file]!);
    Atomics.store(cpu.mem, cacheSlot(cpu, file, index), 0);
    Atomics.store(cpu.mem, diskAddress(cpu, file, index), 0);
    setPageField(cpu, pfn, PAGE_MAPPING, 0);
    spinUnlock(cpu, cpu.locks.xa[file]!);
    clearPageFlag(cpu, pfn, PG_dirty);
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Cache);
    putPage(cpu, pfn, Ref.Gup);
    done = true;
  }
  endTruncation(cpu, file, index);
}

/** Clears the data of a page that is not cached; false when it has come into the cache meanwhile. */
function forgetOnDisk(cpu: Cpu, file: number, index: number): boolean {
  spinLock(cpu, cpu.locks.xa[file]!);
  const absent = cpu.mem[cacheSlot(cpu, file, index)] === 0;
  if (absent) Atomics.store(cpu.mem, diskAddress(cpu, file, index), 0);
  spinUnlock(cpu, cpu.locks.xa[file]!);
  return absent;
}

/** unmap_mapping_range for a locked page, whose lock keeps faults from mapping it again. */
function unmapMapping(cpu: Cpu, pfn: number, file: number, index: number): void {
  const mapping = fileMapping(file);
  const vpage = fileVpage(cpu, file, index);
  lockRmapRead(cpu, mapping);
  const count = rmapCount(cpu, mapping);
  for (let i = 0; i < count; i++) {
    zapPte(cpu, rmapMm(cpu, mapping, i), vpage, pfn);
  }
  unlockRmapRead(cpu, mapping);
}
