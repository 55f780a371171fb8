import type { Check } from './check.ts';
/** I8: the counter of an LRU list is its length. I9: isolated counters are the isolated pages, by node and kind. */
export declare const checkLruCounters: Check;
//# sourceMappingURL=checkLruCounters.d.ts.map
