import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_GET } from '../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import type { PageActor } from './actor.ts';
import { keepPage } from './keptPage.ts';

/** Every CPU gets a reference to the page of a virtual page, in its first hold. */
export function keepMapped(actors: readonly PageActor[], vpage = 0): void {
  for (const actor of actors) {
    getUserPages(actor.cpu, 0, vpage, 1, FOLL_GET, actor.pages);
    keepPage(actor, actor.pages[0]!, Ref.Gup);
  }
}
