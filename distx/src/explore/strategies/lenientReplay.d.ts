import type { Execution } from '../execution.ts';
import type { Schedule } from '../schedule.ts';
import type { Strategy } from '../strategy.ts';
/**
 * Follows a schedule that was made up as far as it can be followed: a run whose CPU is not enabled is skipped,
 * or what is left of it. When the schedule is over, goes on without preemptions.
 */
export declare class LenientReplay implements Strategy {
    #private;
    readonly name = "lenient replay";
    /** So that the steps of a CPU that is alone are counted as part of its run. */
    readonly watches = true;
    /** Runs of the execution's schedule, by index, that ended in a preemption. */
    readonly preempted: number[];
    constructor(schedule: Schedule);
    /** Nothing is left of the schedule; asked after a pick, which then was not the schedule's. */
    get isOver(): boolean;
    begin(): boolean;
    pick(execution: Execution): number;
}
//# sourceMappingURL=lenientReplay.d.ts.map