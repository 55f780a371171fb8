import type { Check } from './check.ts';
/** I6: PageLRU says that a page is on its node's LRU list, the one its flags name. I36: so for the unevictable list. */
export declare const checkLruLists: Check;
//# sourceMappingURL=checkLruLists.d.ts.map