import type { Check } from './check.ts';
/** I26: a slot of the page cache names a page in use that says so too, in one slot only, with one reference for it. */
export declare const checkPageCache: Check;
//# sourceMappingURL=checkPageCache.d.ts.map
