import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Strategy } from '../strategy.ts';
/**
 * URW (Zhao, Wolff, Mathur, Roychoudhury: Selectively Uniform Concurrency Testing, ASPLOS 2025): a CPU runs with
 * a probability proportional to the steps it has left, which makes every order of the steps of all CPUs as likely
 * as any other. The steps are estimated: the mean of this instance's earlier executions, the first of which is a
 * random walk.
 *
 * The paper draws at every step. Here a run is drawn ahead, from an urn, until another CPU comes up; the same
 * orders are as likely. Steps of a CPU that was alone enabled are not taken off what it has left.
 */
export declare class Urw implements Strategy {
    #private;
    readonly name = "urw";
    readonly watches = false;
    begin({ cpus }: Execution, random: Random): boolean;
    pick(execution: Execution): number;
    end({ schedule }: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=urw.d.ts.map