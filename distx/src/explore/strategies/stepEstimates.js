/** Tokens that the estimates of all CPUs together make at most; larger ones are scaled down. */
const MOST = 1 << 20;
/** How often each CPU did something, as the mean over executions, in whole numbers. */
export class StepEstimates {
    sums;
    /** Executions that are in the sums. */
    executions;
    constructor(cpus, executions = 0) {
        this.sums = new Float64Array(cpus);
        this.executions = executions;
    }
    /** @param least what a CPU that was seen less often has. */
    writeTo(weights, least) {
        const { sums } = this;
        const executions = Math.max(1, this.executions);
        const total = sums.reduce((sum, each) => sum + each, 0) / executions;
        const scale = Math.min(1, MOST / Math.max(1, total)) / executions;
        for (let cpu = 0; cpu < sums.length; cpu++) {
            const mean = sums[cpu] * scale;
            weights[cpu] = mean > 0 ? Math.max(least, 1, Math.round(mean)) : least;
        }
    }
}
//# sourceMappingURL=stepEstimates.js.map