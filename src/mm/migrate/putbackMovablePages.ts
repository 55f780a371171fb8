import type { Cpu } from '../machine/cpu.ts';
import { isHugetlb } from '../hugetlb/hugetlbPool.ts';
import { putbackActiveHugepage } from '../hugetlb/isolateHugePage.ts';
import { putbackLruPage } from '../lru/isolateLruPage.ts';
import { countIsolated } from '../lru/lruList.ts';
import { putbackMovablePage } from '../movable/isolateMovablePage.ts';
import { isMovableType } from '../movable/movablePage.ts';
import { listDel, listEmpty, listNext, lruNode, nodePage } from '../page/list.ts';
import { endPinIsolation, isPinIsolated } from '../pinpage/isolatePinpage.ts';

/**
 * putback_movable_pages: every page of a list of isolated pages back to where it came from: the LRU, its driver, or,
 * unlocked, its pinner, the hugetlb pool. Only those of the LRU were counted as isolated.
 */
export function putbackMovablePages(cpu: Cpu, list: number): void {
  while (!listEmpty(cpu, list)) {
    const pfn = nodePage(cpu, listNext(cpu, list));
    if (isPinIsolated(cpu, pfn)) endPinIsolation(cpu, pfn, true);
    else if (isHugetlb(cpu, pfn)) putbackActiveHugepage(cpu, pfn);
    else {
      listDel(cpu, lruNode(cpu, pfn));
      if (isMovableType(cpu, pfn)) putbackMovablePage(cpu, pfn);
      else {
        countIsolated(cpu, pfn, -1);
        putbackLruPage(cpu, pfn);
      }
    }
  }
}
