import type { Check } from './check.ts';
/**
 * I46: a page under writeback is being written once, to its own place. I14: a page under writeback is being
 * written at all: otherwise whoever waits for the end of it waits for ever.
 */
export declare const checkWrites: Check;
//# sourceMappingURL=checkWrites.d.ts.map