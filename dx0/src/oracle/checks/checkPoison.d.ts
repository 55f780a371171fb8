import type { Check } from './check.ts';
/** I30: num_poisoned_pages counts the poisoned pages; one that is contained is on no LRU list, nor on its way there. */
export declare const checkPoison: Check;
//# sourceMappingURL=checkPoison.d.ts.map
