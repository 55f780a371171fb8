import type { Check } from './check.ts';
/**
 * I19: what a TLB caches is what the page table says. A cached dirty bit lets stores pass without another
 * walk, so then the entry must still be writable and dirty. A missing bit in the TLB costs a walk, no more.
 */
export declare const checkTlbs: Check;
//# sourceMappingURL=checkTlbs.d.ts.map
