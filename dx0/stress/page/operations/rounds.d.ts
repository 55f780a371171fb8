import type { PageOperation } from '../actor.ts';
/** Isolates pages for a migration, after a drain for each of them or one for all, and puts them back. */
export declare const isolateRound: (drains: 'each' | 'once') => PageOperation;
/** move_pages of neighbouring pages, half of them to each of two nodes: in two runs, or by turns. */
export declare const moveRound: (order: 'runs' | 'turns') => PageOperation;
//# sourceMappingURL=rounds.d.ts.map
