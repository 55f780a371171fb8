import type { Check } from './check.ts';
/**
 * I16: what makes it checkable for the model itself. Every living address space is listed exactly once by
 * its anon_vma and by each file, and nobody else is: a walk must neither miss an entry nor meet a stranger.
 */
export declare const checkReverseMappings: Check;
//# sourceMappingURL=checkReverseMappings.d.ts.map
