import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Strategy } from '../strategy.ts';
/**
 * Trace-aware PCT (Ozkan, Majumdar, Oraee: Trace Aware Random Testing for Distributed Systems, OOPSLA 2019),
 * carried over from messages to shared memory: as PCT, but priorities fall only before accesses that race, and so
 * the probability to hit the right ones depends on their number instead of on the length of the execution.
 *
 * What races is learned from all executions so far, of which the first are random walks, instead of from the one
 * under way: a word that several CPUs access and one writes. In every other execution priorities fall at accesses to one such word alone,
 * drawn evenly: words that are rarely accessed have a turn as well.
 */
export declare class TaPct implements Strategy {
    #private;
    readonly name: string;
    readonly watches = true;
    /** @param depth orderings that make up the bugs looked for, at least 1. */
    constructor(depth?: number);
    begin({ cpus }: Execution, random: Random): boolean;
    pick(execution: Execution): number;
    end(execution: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=taPct.d.ts.map