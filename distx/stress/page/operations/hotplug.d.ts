import type { PageOperation } from '../actor.ts';
/** Takes a pageblock offline, unless many are. What is there moves; whoever does not let go stops it. */
export declare const offline: PageOperation;
/** Brings a pageblock back. */
export declare const online: PageOperation;
/** Somebody interrupts what a CPU does, if it listens. */
export declare const signal: PageOperation;
/** A driver takes pages of a CMA pageblock together, and gives them back. */
export declare const contig: PageOperation;
//# sourceMappingURL=hotplug.d.ts.map