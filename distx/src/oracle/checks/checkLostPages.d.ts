import type { Check } from './check.ts';
/** I6: a page in use that reclaim should know is on an LRU list, on its way there, or isolated by somebody. */
export declare const checkLostPages: Check;
//# sourceMappingURL=checkLostPages.d.ts.map