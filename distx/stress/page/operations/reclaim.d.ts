import type { PageOperation } from '../actor.ts';
/** Reclaims a few pages of a node: clean ones are freed, dirty ones written, anonymous ones swapped out. */
export declare const reclaim: PageOperation;
/** Starts to write a page of a file to disk. */
export declare const writeback: PageOperation;
/** Cuts a page out of a file. */
export declare const truncate: PageOperation;
//# sourceMappingURL=reclaim.d.ts.map