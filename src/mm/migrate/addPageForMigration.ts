import type { Cpu } from '../machine/cpu.ts';
import { EACCES, EBUSY, EFAULT, ENOENT } from '../machine/errno.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
import { FOLL_GET } from '../gup/followPage.ts';
import { followPage } from '../gup/getUserPages.ts';
import { isHugetlb } from '../hugetlb/hugetlbPool.ts';
import { isolateHugePage } from '../hugetlb/isolateHugePage.ts';
import { isolateToList } from '../lru/isolateLruPage.ts';
import { putPage } from '../lru/putPage.ts';
import { compoundHead, isCompound } from '../page/compound.ts';
import { isZeroPfn } from '../page/zeroPage.ts';
import { isAlive, vmaMapped } from '../vm/addressSpace.ts';
import { hugePagesOf, hugeStart, readPmd } from '../vm/pmd.ts';
import { pteMaps, readPte } from '../vm/pte.ts';
import { pageMapcount } from '../vm/rmap.ts';
import { pageNode } from '../zone/zones.ts';

/**
 * follow_page for move_pages: the page at an address, with a reference (Ref.Gup); -EFAULT: nothing is mapped there, or
 * the address space is gone; -ENOENT: there is no page. The mmap_lock is held for reading.
 */
export function lookupPage(cpu: Cpu, mm: number, vpage: number, site: CallSite = 0): number {
  if (!isAlive(cpu, mm) || vpage < 0 || vpage >= cpu.layout.vpages || !vmaMapped(cpu, mm, vpage)) return -EFAULT;
  const pfn = followPage(cpu, mm, vpage, FOLL_GET, site);
  return pfn < 0 ? -ENOENT : pfn;
}

/**
 * add_page_for_migration: isolates the page at an address if it is to go to another node. Above 0: the page,
 * plus 1, is on the list; 0: it is there already; -EFAULT, -ENOENT as `lookupPage`; -EACCES: others map it, or the address is not the first of a hugetlb page;
 * -EBUSY: it could not be isolated. The mmap_lock is held for reading.
 */
export function addPageForMigration(
  cpu: Cpu,
  mm: number,
  vpage: number,
  node: number,
  moveAll: boolean,
  list: number,
): number {
  const pfn = lookupPage(cpu, mm, vpage);
  if (pfn < 0) return pfn;
  const result = queuePage(cpu, mm, vpage, pfn, node, moveAll, list);
  // Isolated, the page has a reference of its own; else this look is all there was.
  putPage(cpu, pfn, Ref.Gup);
  return result;
}

function queuePage(
  cpu: Cpu,
  mm: number,
  vpage: number,
  pfn: number,
  node: number,
  moveAll: boolean,
  list: number,
): number {
  if (isZeroPfn(cpu, pfn)) return -EFAULT;
  if (pageNode(cpu, pfn) === node) return 0;
  const head = compoundHead(cpu, pfn);
  if (!moveAll && isShared(cpu, mm, vpage, head)) return -EACCES;
  if (isHugetlb(cpu, head)) {
    if (head !== pfn) return -EACCES;
    return isolateHugePage(cpu, head, list) ? head + 1 : -EBUSY;
  }
  return isolateToList(cpu, head, list) ? head + 1 : -EBUSY;
}

/** Whether other address spaces map a page, too. A fork may change that at once; then a shared page moves. */
function isShared(cpu: Cpu, mm: number, vpage: number, head: number): boolean {
  const entries = pageMapcount(cpu, head);
  if (entries <= 1 || !isCompound(cpu, head)) return entries > 1;
  const start = hugeStart(cpu, vpage);
  if (pteMaps(readPmd(cpu, mm, start), head)) return true;
  let own = 0;
  for (let i = 0; i < hugePagesOf(cpu); i++) if (pteMaps(readPte(cpu, mm, start + i), head + i)) own++;
  return entries > own;
}
