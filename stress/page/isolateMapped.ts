import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_GET } from '../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import { isolateToList } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import type { PageActor } from './actor.ts';
import { KEPT_LIST } from './operations/isolate.ts';

/** Isolates the page of a virtual page to the CPU's list of those it keeps. */
export function isolateMapped({ cpu, pages }: PageActor, vpage = 0): void {
  getUserPages(cpu, 0, vpage, 1, FOLL_GET, pages);
  isolateToList(cpu, pages[0]!, privateList(cpu, KEPT_LIST));
  putPage(cpu, pages[0]!, Ref.Gup);
}
