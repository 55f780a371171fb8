import type { Check } from './check.ts';
/** I26 for the swap cache: a slot names a page in use that is marked and knows the slot, with one reference for it. */
export declare const checkSwapCache: Check;
//# sourceMappingURL=checkSwapCache.d.ts.map
