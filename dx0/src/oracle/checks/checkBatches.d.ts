import type { Check } from './check.ts';
/**
 * I12: batches fit, hold a reference for each entry, keep no huge page, are empty while disabled, and were flushed for
 * whoever asked.
 */
export declare const checkBatches: Check;
//# sourceMappingURL=checkBatches.d.ts.map
