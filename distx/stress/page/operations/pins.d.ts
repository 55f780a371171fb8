import type { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import type { PageOperation } from '../actor.ts';
/** gupLongterm, checked. */
export declare const pinChecked: typeof getUserPages;
/** getUserPagesNonMovable, checked. */
export declare const getChecked: typeof getUserPages;
/** pin_user_pages with FOLL_LONGTERM for writing, kept. */
export declare const pinLong: PageOperation;
/** get_user_pages_non_movable, kept. */
export declare const getNonMovable: PageOperation;
//# sourceMappingURL=pins.d.ts.map