import type { PageActor } from './actor.ts';
/** The fast path of pin_user_pages for one page of address space 0; what it gets is kept, and must stay there (I20). */
export declare function pinFast({ cpu, witness, pages, target }: PageActor, vpage: number): void;
//# sourceMappingURL=pinFast.d.ts.map
