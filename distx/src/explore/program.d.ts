/** What a stepped CPU runs: a generator of the stepped build, or whatever another lowering suspends with. */
export interface Coroutine {
    /** Runs until the next hand-over; `done` when the CPU has nothing left to do. */
    next(): {
        readonly done?: boolean | undefined;
    };
}
/** A set of CPUs over shared memory, which can be run again and again from the same state. */
export interface Program {
    readonly cpus: number;
    /** Makes the shared memory as it was before any CPU ran. */
    reset(): void;
    /** The program of a CPU, from its beginning. Nothing of it runs before the first `next`. */
    start(cpu: number): Coroutine;
}
//# sourceMappingURL=program.d.ts.map