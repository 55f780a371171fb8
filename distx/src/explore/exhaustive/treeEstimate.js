/** Collects what probes say: the mean of their weights, and its standard error (Welford's sums). */
export class ProbeSum {
    #probes = 0;
    #mean = 0;
    #squares = 0;
    add(weight) {
        const difference = weight - this.#mean;
        this.#mean += difference / ++this.#probes;
        this.#squares += difference * (weight - this.#mean);
    }
    get estimate() {
        const probes = this.#probes;
        const error = probes < 2 ? Infinity : Math.sqrt(this.#squares / (probes - 1) / probes);
        return { probes, leaves: this.#mean, error };
    }
}
//# sourceMappingURL=treeEstimate.js.map