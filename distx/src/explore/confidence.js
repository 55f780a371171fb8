/**
 * Upper bound of the probability that an execution fails, at 95 % confidence, when `executions` independent ones
 * were clean: the p for which (1 - p)^n = 0.05 (about 3/n, the rule of three).
 */
export const failureBound = (executions) => executions <= 0 ? 1 : -Math.expm1(Math.log(0.05) / executions);
/**
 * Lower bound of the probability that an execution fails, at 95 % confidence, when the first one to fail was number
 * `executions`: the p for which one fails so early with a probability of 5 %, 1 - (1 - p)^n = 0.05 (about 1/20n).
 */
export const leastFailureRate = (executions) => -Math.expm1(Math.log(0.95) / Math.max(1, executions));
/** Probability that `executions` independent ones are all clean, when each fails with the probability `rate`. */
export const missBound = (rate, executions) => Math.exp(executions * Math.log1p(-rate));
/**
 * Probability that `executions` of PCT all miss a bug of depth `depth` with `cpus` CPUs and at most `steps` steps: each
 * finds it with at least 1 / (n k^(d-1)) (Burckhardt, Kothari, Musuvathi and Nagarakatte, ASPLOS 2010).
 */
export function pctMissBound(cpus, steps, depth, executions) {
    const found = 1 / (cpus * Math.max(1, steps) ** (depth - 1));
    // The logarithm of 1 - 1 is -Infinity, and e to that is 0, as it should be.
    return executions <= 0 ? 1 : Math.exp(executions * Math.log1p(-found));
}
/**
 * Good-Turing: the probability that the next execution is of a class not seen so far, f1 / N. Executions that were
 * dropped count as if each were of a class of its own, so that the figure errs on the safe side.
 */
export const missingMass = ({ executions, once, dropped = 0 }) => executions <= 0 ? 1 : (once + dropped) / executions;
/**
 * Chao1, bias-corrected: a lower bound for the number of classes there are, seen and unseen,
 * S + f1 (f1 - 1) / (2 (f2 + 1)).
 */
export const estimatedClasses = ({ classes, once, twice }) => classes + (once * (once - 1)) / (2 * (twice + 1));
/** One sentence for the end of a run. */
export function confidenceLine({ executions, counts, pct }) {
    if (executions <= 0)
        return 'no execution, so nothing is known';
    const parts = [
        `${whole(executions)} clean ${executions === 1 ? 'execution' : 'executions'}: one more fails with a probability below ${share(failureBound(executions))} (95 % confidence)`,
    ];
    if (counts !== undefined && counts.executions > 0) {
        parts.push(`${whole(counts.classes)} distinct schedules, an estimated ${whole(Math.round(estimatedClasses(counts)))} or more exist, the next is new with a probability of about ${share(missingMass(counts))}`);
    }
    if (pct !== undefined) {
        const miss = pctMissBound(pct.cpus, pct.steps, pct.depth, pct.executions);
        parts.push(miss > 0.99
            ? `too few executions of PCT to rule out a bug of depth ${pct.depth}`
            : `PCT has missed a bug of depth ${pct.depth} with a probability below ${share(miss)}`);
    }
    return parts.join('; ');
}
const whole = (value) => value.toLocaleString('en-US');
function share(probability) {
    if (probability === 0)
        return '0 %';
    const percent = probability * 100;
    return percent >= 0.01 ? `${Number(percent.toPrecision(2))} %` : `${probability.toExponential(1)}`;
}
//# sourceMappingURL=confidence.js.map