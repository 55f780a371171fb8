import type { PageActor } from './actor.ts';
/** pin_user_pages with FOLL_LONGTERM, without its fast path, of the first pages of address space 0; they are kept. */
export declare const pinSlow: (actor: PageActor, count: number) => number;
/** Brings virtual page 0 of address space 0 to where it may be pinned for long. */
export declare function makePinnable({ cpu, pages }: PageActor): void;
//# sourceMappingURL=pinSlow.d.ts.map
