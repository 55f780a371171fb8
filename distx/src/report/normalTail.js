/** Probability that a standard normal variable is above z >= 0 (Abramowitz and Stegun 26.2.17, to 7.5e-8). */
export function normalTail(z) {
    const t = 1 / (1 + 0.2316419 * z);
    const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return Math.max(0, (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum);
}
//# sourceMappingURL=normalTail.js.map