export interface Scaling {
    /** Executions a second of one thread. */
    readonly one: number;
    /** How many times as fast two are. */
    readonly ratio: number;
    /** How many times as fast they would be with a core each, by the CPU time that the work took. */
    readonly alone: number;
}
/**
 * How two worker threads work off the same chunks as one, once they are warm. Each thread compiles the subject for
 * itself, in further threads: of storm some hundred functions, in 10 s of CPU time spread over thousands of executions.
 * Until then four threads share two cores, and what is measured is the compiler.
 */
export declare function twoWorkers(name: string, executions: number): Promise<Scaling>;
//# sourceMappingURL=twoWorkers.d.ts.map