import { isHugetlb } from '../hugetlb/hugetlbPool.js';
import { putbackActiveHugepage } from '../hugetlb/isolateHugePage.js';
import { putbackLruPage } from '../lru/isolateLruPage.js';
import { countIsolated } from '../lru/lruList.js';
import { putbackMovablePage } from '../movable/isolateMovablePage.js';
import { isMovableType } from '../movable/movablePage.js';
import { listDel, listEmpty, listNext, lruNode, nodePage } from '../page/list.js';
import { endPinIsolation, isPinIsolated } from '../pinpage/isolatePinpage.js';
/**
 * putback_movable_pages: every page of a list of isolated pages back to where it came from: the LRU, its driver, or,
 * unlocked, its pinner, the hugetlb pool. Only those of the LRU were counted as isolated.
 */
export function putbackMovablePages(cpu, list) {
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
//# sourceMappingURL=putbackMovablePages.js.map
