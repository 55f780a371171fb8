import type { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import type { PageActor } from './actor.ts';
/**
 * Pages of address space 0, from `start` on, with `take`; what it gets is kept, until the next time. Returns what
 * `take` returned.
 */
export declare function pinAt(actor: PageActor, start: number, count: number, flags: number, take: typeof getUserPages): number;
//# sourceMappingURL=pinAt.d.ts.map