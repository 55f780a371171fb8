import type { Check } from './check.ts';
/**
 * I6, I10: a page of the hugetlb pool is never on the LRU; free, it is on the list of its node, in use on the list of
 * those, isolated on a private one, and then nobody else may isolate it.
 */
export declare const checkHugetlb: Check;
//# sourceMappingURL=checkHugetlb.d.ts.map
