import type { Check } from './check.ts';
/**
 * I46: a clean cached page is what its device has, since reclaim frees it without writing. Whoever has a
 * reference may be writing past the page tables, and marks the page dirty when he lets go.
 */
export declare const checkBackingStore: Check;
//# sourceMappingURL=checkBackingStore.d.ts.map
