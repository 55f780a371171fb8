import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import type { PageOperation } from '../actor.ts';
/** The list on which a CPU keeps the pages it isolated from one operation to the next. */
export declare const KEPT_LIST = 1;
/** Pages that a CPU keeps isolated. */
export declare const keptPages: (cpu: Cpu) => number;
/** Isolates one page, found by its frame, and keeps it. */
export declare const isolate: PageOperation;
/** Isolates pages from the end of an LRU list, and keeps them. */
export declare const isolateBatch: PageOperation;
/** Puts all isolated pages back to their LRU lists. */
export declare const putback: PageOperation;
//# sourceMappingURL=isolate.d.ts.map
