import type { PageOperation } from '../actor.ts';
/** The balloon takes a page. */
export declare const inflate: PageOperation;
/** The balloon gives a page back. */
export declare const deflate: PageOperation;
/** Allocates an object, or writes to it, or frees it. */
export declare const zsChange: PageOperation;
/** I18: an object is what was written last, wherever its page is now. */
export declare const zsCheck: PageOperation;
/** Frees pages that lost their last object while they were moved. */
export declare const reap: PageOperation;
//# sourceMappingURL=movablePages.d.ts.map
