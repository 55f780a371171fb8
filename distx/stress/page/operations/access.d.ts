import type { Random } from '../../../src/scenario/random.ts';
import type { PageActor, PageOperation } from '../actor.ts';
/** Picks any virtual page of any address space into `actor.target` and takes a user of it; false when it is dead. */
export declare function pickTarget(actor: PageActor, random: Random): boolean;
/** Picks a virtual page of which this CPU is the writer. */
export declare function pickOwnTarget(actor: PageActor, random: Random): boolean;
/** Reads from `actor.target`; what is found must be what was written. */
export declare function readTarget({ cpu, witness, target, expectation }: PageActor): void;
/** A program reads a word: any CPU, any page. */
export declare const read: PageOperation;
/** Writes to `actor.target`, of which this CPU is the writer; what was there before must be what it wrote last. */
export declare function writeTarget({ cpu, witness, target, expectation }: PageActor): void;
/** A program writes a word: the object's writer only. */
export declare const write: PageOperation;
//# sourceMappingURL=access.d.ts.map