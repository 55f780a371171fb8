import type { Random } from '../../scenario/random.ts';
/**
 * The priorities of POS. When an operation happens, all that race with it get new priorities, at once and unseen:
 * only the highest of a group is drawn (the highest of m uniform numbers is distributed as the m-th root of one,
 * and is equally likely each of them), the next when that is gone. So a step costs the same however many race.
 */
export declare class RacingGroups {
    #private;
    constructor(cpus: number);
    get cpus(): number;
    begin(random: Random): void;
    /** The CPU with the highest priority; -1 when there is none. */
    get first(): number;
    /** Whether a CPU has entered with an operation that did not happen yet. */
    has(cpu: number): boolean;
    /** A CPU has come to another operation, which gets a priority. */
    enter(cpu: number, address: number, kind: number): void;
    /** A CPU can't go on: it is left out, and keeps its priority until it is let in again. */
    leaveOut(cpu: number): void;
    letIn(cpu: number): void;
    /** The operation of a CPU happened. */
    happened(cpu: number): void;
}
//# sourceMappingURL=racingGroups.d.ts.map