import type { Random } from '../../../src/scenario/random.ts';
import type { PageActor, PageOperation } from '../actor.ts';
/** Allocates a page, sometimes a compound one, and keeps it. */
export declare const alloc: PageOperation;
/** Allocates two pages and frees them in the order they came: the free lists change, but not their length. */
export declare const churn: PageOperation;
/**
 * Walks to any page frame and takes a reference if it is in use, as compaction and memory failure do;
 * -1 when it is free. The frame may be freed and allocated again at any time until then.
 */
export declare function grabFrame({ cpu }: PageActor, random: Random): number;
/** A walker over page frames takes a reference to whatever is there, and drops it. */
export declare const walk: PageOperation;
/** Walks over neighbouring frames, as the scanner of compaction does. */
export declare const scan: PageOperation;
/** Marks a page accessed, or moves it between the active and inactive lists. */
export declare const age: PageOperation;
//# sourceMappingURL=frames.d.ts.map