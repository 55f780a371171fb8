import type { Random } from '../../../src/scenario/random.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import type { PageActor, PageOperation } from '../actor.ts';
/** Takes references or pins on one or two neighbouring pages, with `take`, and keeps them. */
export declare function hold(actor: PageActor, random: Random, flags: number, ref: Ref, take?: typeof getUserPages): void;
/** get_user_pages with FOLL_GET, kept. */
export declare const get: PageOperation;
/** pin_user_pages for writing, kept. */
export declare const pin: PageOperation;
/** put_page of a page that `get` or `alloc` kept. */
export declare const put: PageOperation;
/** A device uses a pinned page: reads what programs wrote, and writes where this CPU is the writer. */
export declare const dma: PageOperation;
/** Drops a pin; the page is marked dirty, as after DMA. */
export declare const unpin: PageOperation;
//# sourceMappingURL=gup.d.ts.map