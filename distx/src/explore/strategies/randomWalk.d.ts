import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Strategy } from '../strategy.ts';
/**
 * Random walk: at each step every enabled CPU is as likely as any other.
 *
 * It is asked once a run, not at each step: it draws CPUs until another one comes up, which is then the next,
 * and grants as many steps as it drew the first. When the enabled CPUs change during a run, what was drawn
 * ahead is forgotten: that is the same distribution of schedules at a fraction of the cost.
 */
export declare class RandomWalk implements Strategy {
    #private;
    readonly name = "random";
    readonly watches = false;
    begin(_execution: Execution, random: Random): boolean;
    pick(execution: Execution): number;
}
//# sourceMappingURL=randomWalk.d.ts.map