import type { PageActor } from './actor.ts';
/** Two pages that are neighbours and could be a huge one: in a range that is mapped only in part a page is a single one. */
export declare function writeSinglePages(actors: readonly PageActor[]): void;
//# sourceMappingURL=writeSinglePages.d.ts.map
