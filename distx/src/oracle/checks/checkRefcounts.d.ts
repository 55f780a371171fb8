import type { Check } from './check.ts';
/**
 * I1: the refcount is what the owners account for. I2: it is in range, and nobody dropped a reference
 * of a class that he did not have. I4: an allocated page is referenced. Free pages and tails are others' business.
 */
export declare const checkRefcounts: Check;
//# sourceMappingURL=checkRefcounts.d.ts.map