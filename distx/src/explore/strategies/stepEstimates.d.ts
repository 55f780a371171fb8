/** How often each CPU did something, as the mean over executions, in whole numbers. */
export declare class StepEstimates {
    readonly sums: Float64Array;
    /** Executions that are in the sums. */
    executions: number;
    constructor(cpus: number, executions?: number);
    /** @param least what a CPU that was seen less often has. */
    writeTo(weights: Int32Array, least: number): void;
}
//# sourceMappingURL=stepEstimates.d.ts.map