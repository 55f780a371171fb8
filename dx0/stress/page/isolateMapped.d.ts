import type { PageActor } from './actor.ts';
/** Isolates the page of a virtual page to the CPU's list of those it keeps. */
export declare function isolateMapped({ cpu, pages }: PageActor, vpage?: number): void;
//# sourceMappingURL=isolateMapped.d.ts.map
