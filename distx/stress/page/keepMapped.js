import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_GET } from '../../src/mm/gup/followPage.js';
import { getUserPages } from '../../src/mm/gup/getUserPages.js';
import { keepPage } from './keptPage.js';
/** Every CPU gets a reference to the page of a virtual page, in its first hold. */
export function keepMapped(actors, vpage = 0) {
    for (const actor of actors) {
        getUserPages(actor.cpu, 0, vpage, 1, FOLL_GET, actor.pages);
        keepPage(actor, actor.pages[0], Ref.Gup);
    }
}
//# sourceMappingURL=keepMapped.js.map