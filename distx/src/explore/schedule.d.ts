/**
 * Which CPU takes each step, as runs of steps between hand-overs. The form in which schedules are recorded,
 * replayed, shrunk and written into tokens.
 */
export declare class Schedule {
    #private;
    /** Runs. */
    count: number;
    static of(runs: Iterable<readonly [cpu: number, length: number]>): Schedule;
    cpuOf(run: number): number;
    /** Steps of a run. */
    lengthOf(run: number): number;
    get steps(): number;
    clear(): void;
    /** Adds steps of a CPU; neighbouring runs of one CPU become one. */
    append(cpu: number, length: number): void;
    [Symbol.iterator](): Generator<[cpu: number, length: number]>;
    copy(): Schedule;
}
//# sourceMappingURL=schedule.d.ts.map