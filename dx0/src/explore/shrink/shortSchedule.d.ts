import type { Attempts } from './attempts.ts';
import type { FailingCase } from './failingCase.ts';
/**
 * The best case with as much of its schedule as has to be said: what comes after it is what comes without
 * preemptions. Of the last run one step is enough. Undefined when the schedule can't be replayed exactly.
 */
export declare function shortSchedule(attempts: Attempts): FailingCase | undefined;
//# sourceMappingURL=shortSchedule.d.ts.map
