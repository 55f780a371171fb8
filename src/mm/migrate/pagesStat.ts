import type { Cpu } from '../machine/cpu.ts';
import { Ref } from '../debug/ref.ts';
import { putPage } from '../lru/putPage.ts';
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
    status[i] = pfn < 0 ? pfn : pageNode(cpu, pfn);
    if (pfn >= 0) putPage(cpu, pfn, Ref.Gup);
  }
  upRead(cpu, cpu.locks.mmap[mm]!);
}
