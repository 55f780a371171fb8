import type { Ref } from '../../src/mm/debug/ref.ts';
import type { PageActor } from './actor.ts';
/** Notes that a CPU has a reference to a page from now on. */
export declare function keepPage({ cpu, witness }: PageActor, pfn: number, ref: Ref): void;
/** The page of a hold. */
export declare const keptPage: ({ cpu, witness }: PageActor, i: number) => number;
/** The page of a hold, which is to be dropped. */
export declare function dropKept(actor: PageActor, i: number): number;
//# sourceMappingURL=keptPage.d.ts.map
