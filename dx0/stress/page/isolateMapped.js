import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { getUserPages } from '../../src/mm/gup/getUserPages.js';
import { isolateToList } from '../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../src/mm/lru/privateList.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { KEPT_LIST } from './operations/isolate.js';
/** Isolates the page of a virtual page to the CPU's list of those it keeps. */
export function isolateMapped({ cpu, pages }, vpage = 0) {
  getUserPages(cpu, 0, vpage, 1, FOLL_GET, pages);
  isolateToList(cpu, pages[0], privateList(cpu, KEPT_LIST));
  putPage(cpu, pages[0], Ref.Gup);
}
//# sourceMappingURL=isolateMapped.js.map
