import type { Check } from './check.ts';
/**
 * I32: the pages of a pageblock that is offline are so, but for those that were poisoned before; no other page is. At
 * rest nobody isolates a pageblock.
 */
export declare const checkOffline: Check;
//# sourceMappingURL=checkOffline.d.ts.map