import type { PageOperation } from '../actor.ts';
/** Compacts a zone, waiting or not. */
export declare const compact: PageOperation;
//# sourceMappingURL=compaction.d.ts.map
