import type { Check } from './check.ts';
/** I26: the count of a swap slot is the entries that refer to it, and says whether the swap cache has it. */
export declare const checkSwapCounts: Check;
//# sourceMappingURL=checkSwapCounts.d.ts.map
