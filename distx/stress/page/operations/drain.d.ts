import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import type { PageActor, PageOperation } from '../actor.ts';
/** I12: when `drain` returns, every page that was in any CPU's batch before has left it. */
export declare function withDrainCheck(actor: PageActor, drain: (cpu: Cpu) => void): void;
/** Notes what is in the batches, for `checkDrained`. */
export declare function noteBatches({ cpu, pages }: PageActor): void;
/** I12: every page that was in any CPU's batch at `noteBatches` has left it. */
export declare function checkDrained({ cpu, pages }: PageActor): void;
/** Flushes this CPU's batches. */
export declare const drainLocal: PageOperation;
/** Flushes every CPU's batches, and waits for that. */
export declare const drainAll: PageOperation;
/** Keeps pages out of the batches for the time of one drain. */
export declare const disableBatches: PageOperation;
/** Takes the free pages of a zone from every CPU's lists, as an allocation does that finds the zone empty. */
export declare const drainPages: PageOperation;
//# sourceMappingURL=drain.d.ts.map