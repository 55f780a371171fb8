import type { PageActor } from './actor.ts';
/** Every CPU gets a reference to the page of a virtual page, in its first hold. */
export declare function keepMapped(actors: readonly PageActor[], vpage?: number): void;
//# sourceMappingURL=keepMapped.d.ts.map