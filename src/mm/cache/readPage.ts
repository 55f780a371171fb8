import type { Cpu } from '../machine/cpu.ts';
import { PAGE_CONTENT } from '../machine/pageFields.ts';
import { Ref } from '../debug/ref.ts';
import { lruCacheAdd } from '../lru/lruBatch.ts';
import { putPage } from '../lru/putPage.ts';
import { setPageField } from '../page/page.ts';
import { PG_uptodate, setPageFlag } from '../page/pageFlags.ts';
import { tryLockPage, unlockPage } from '../page/pageLock.ts';
import { getPage } from '../page/refcount.ts';
import { allocUserPage } from '../reclaim/allocUserPage.ts';
import { addToPageCache, diskAddress, findLockPage } from './pageCache.ts';

/**
 * The page of a file, read from disk if need be; locked, uptodate and with a reference (Ref.Gup).
 * -1 when there is no memory (filemap_fault).
 */
export function readLockPage(cpu: Cpu, file: number, index: number): number {
  for (;;) {
    const cached = findLockPage(cpu, file, index);
    if (cached >= 0) return cached;
    const pfn = allocUserPage(cpu);
    if (pfn < 0) return -1;
    // Nobody else knows the page yet: the lock is free.
    tryLockPage(cpu, pfn);
    getPage(cpu, pfn, Ref.Gup);
    const added = addToPageCache(cpu, pfn, file, index);
    putPage(cpu, pfn, Ref.Alloc);
    if (added) {
      setPageField(cpu, pfn, PAGE_CONTENT, Atomics.load(cpu.mem, diskAddress(cpu, file, index)));
      setPageFlag(cpu, pfn, PG_uptodate);
      lruCacheAdd(cpu, pfn);
      return pfn;
    }
    unlockPage(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
  }
}
