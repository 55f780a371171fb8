import type { PageActor, PageOperation } from '../actor.ts';
/** Unmaps one to three pages, and maps the range again, empty. */
export declare const munmap: PageOperation;
/** Brings a dead address space to life, with nothing in it. */
export declare function startMm(actor: PageActor, mm: number): boolean;
export declare const exec: PageOperation;
/** Ends an address space. */
export declare const exit: PageOperation;
/** Forks a living address space, of which the caller has a user, into a dead one; what is known of it is inherited. */
export declare function forkMm({ cpu, witness, target, other }: PageActor, parent: number, child: number): void;
/** Forks a living address space into a dead one. */
export declare const fork: PageOperation;
//# sourceMappingURL=addressSpaces.d.ts.map
