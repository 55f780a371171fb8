import { EACCES, EBUSY, EFAULT, ENOENT } from '../machine/errno.js';
import { Ref } from '../debug/ref.js';
import { FOLL_GET } from '../gup/followPage.js';
import { followPage } from '../gup/getUserPages.js';
import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { isolateHugePage } from '../hugetlb/isolateHugePage.js';
import { isolateToList } from '../lru/isolateLruPage.js';
import { putPage } from '../lru/putPage.js';
import { compoundHead, isCompound } from '../page/compound.js';
import { isZeroPfn } from '../page/zeroPage.js';
import { isAlive, vmaMapped } from '../vm/addressSpace.js';
import { hugePagesOf, hugeStart, readPmd } from '../vm/pmd.js';
import { pteMaps, readPte } from '../vm/pte.js';
import { pageMapcount } from '../vm/rmap.js';
import { pageNode } from '../zone/zones.js';
/**
 * follow_page for move_pages: the page at an address, with a reference (Ref.Gup); -EFAULT: nothing is mapped there, or
 * the address space is gone; -ENOENT: there is no page. The mmap_lock is held for reading.
 */
export function lookupPage(cpu, mm, vpage, site = 0) {
  if (!isAlive(cpu, mm) || vpage < 0 || vpage >= cpu.layout.vpages || !vmaMapped(cpu, mm, vpage)) return -EFAULT;
  const pfn = followPage(cpu, mm, vpage, FOLL_GET, site);
  return pfn < 0 ? -ENOENT : pfn;
}
/**
 * add_page_for_migration: isolates the page at an address if it is to go to another node. Above 0: the page,
 * plus 1, is on the list; 0: it is there already; -EFAULT, -ENOENT as `lookupPage`; -EACCES: others map it, or the address is not the first of a hugetlb page;
 * -EBUSY: it could not be isolated. The mmap_lock is held for reading.
 */
export function addPageForMigration(cpu, mm, vpage, node, moveAll, list) {
  const pfn = lookupPage(cpu, mm, vpage);
  if (pfn < 0) return pfn;
  const result = queuePage(cpu, mm, vpage, pfn, node, moveAll, list);
  // Isolated, the page has a reference of its own; else this look is all there was.
  putPage(cpu, pfn, Ref.Gup);
  return result;
}
function queuePage(cpu, mm, vpage, pfn, node, moveAll, list) {
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
function isShared(cpu, mm, vpage, head) {
  const entries = pageMapcount(cpu, head);
  if (entries <= 1 || !isCompound(cpu, head)) return entries > 1;
  const start = hugeStart(cpu, vpage);
  if (pteMaps(readPmd(cpu, mm, start), head)) return true;
  let own = 0;
  for (let i = 0; i < hugePagesOf(cpu); i++) if (pteMaps(readPte(cpu, mm, start + i), head + i)) own++;
  return entries > own;
}
//# sourceMappingURL=addPageForMigration.js.map
