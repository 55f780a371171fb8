import type { Check } from './check.ts';
/** I10: an isolated page has one isolation reference, is off the LRU, and on one private list of one CPU. */
export declare const checkIsolation: Check;
//# sourceMappingURL=checkIsolation.d.ts.map