import type { Check } from './check.ts';
/** I7: lists are well formed and link no tail page; I5, I6, I10: no page is on two of them. */
export declare const checkLists: Check;
//# sourceMappingURL=checkLists.d.ts.map