import type { Cpu } from '../machine/cpu.ts';
import { Bug } from '../debug/bug.ts';
import { Ref } from '../debug/ref.ts';
import { vmBugOn } from '../debug/vmBugOn.ts';
import { putPage } from '../lru/putPage.ts';
import { compoundHead } from '../page/compound.ts';
import { pageCount } from '../page/refcount.ts';
import { downRead, upRead } from '../sync/rwSem.ts';
import { pageNode } from '../zone/zones.ts';
import { lookupPage } from './addPageForMigration.ts';

/**
 * do_pages_stat: on which node each page is; -EFAULT where nothing is mapped, -ENOENT where no page is. The page is
 * referenced while it is asked: its frame could go away (4cd614841c06).
 */
export function pagesStat(cpu: Cpu, mm: number, pages: Int32Array, status: Int32Array): void {
  downRead(cpu, cpu.locks.mmap[mm]!);
  for (let i = 0; i < pages.length; i++) {
    const pfn = lookupPage(cpu, mm, pages[i]!);
    status[i] = pfn < 0 ? pfn : referencedNode(cpu, pfn);
    if (pfn >= 0) putPage(cpu, pfn, Ref.Gup);
  }
  upRead(cpu, cpu.locks.mmap[mm]!);
}

/** page_to_nid, which asserts that there is such a page (PF_POISONED_CHECK): here, that somebody keeps it. */
function referencedNode(cpu: Cpu, pfn: number): number {
  const head = compoundHead(cpu, pfn);
  vmBugOn(cpu, pageCount(cpu, head) === 0, Bug.FreePageUsed, head);
  return pageNode(cpu, pfn);
}
