import { medianOf } from '../medianOf.js';
import { METRICS } from './historyRun.js';
import { mannWhitney } from './mannWhitney.js';
const MOST_EARLIER = 10;
const SIGNIFICANT = 0.001;
/** Less than that is nothing to look into. */
const LEAST_SHIFT = 0.05;
/** With one run before, nobody knows how far runs are apart. */
const UNKNOWN_NOISE = 0.1;
/** What is done, for whoever reads the result. */
export const TEST = `medians paired by scenario, Mann-Whitney over parts of the runs, p < ${SIGNIFICANT}, and further apart than the runs before were`;
/** Compares the last run with those before it that ran on as many CPUs, threads and cores. */
export function compareRuns(runs) {
    const last = runs.at(-1);
    if (last === undefined)
        return { earlier: 0, changes: [] };
    const earlier = runs
        .slice(0, -1)
        .filter(({ cpus, threads, cores }) => cpus === last.cpus && threads === last.threads && cores === last.cores)
        .slice(-MOST_EARLIER);
    return { earlier: earlier.length, changes: METRICS.flatMap((metric) => changeOf(metric, last, earlier) ?? []) };
}
function changeOf(metric, last, earlier) {
    const compared = shiftOf(metric, last, earlier);
    if (compared === undefined)
        return undefined;
    const { shift, probability } = compared;
    const apart = earlier.flatMap((run) => {
        const others = earlier.filter((other) => other !== run);
        const between = shiftOf(metric, run, others);
        return between === undefined ? [] : [Math.abs(between.shift)];
    });
    const noise = Math.max(LEAST_SHIFT, ...(apart.length > 0 ? apart : [UNKNOWN_NOISE]));
    return { metric, shift, probability, noise, isFlagged: probability < SIGNIFICANT && Math.abs(shift) > noise };
}
/** Each sample is divided by its scenario's median in the other runs, so that slow and fast scenarios count alike. */
function shiftOf(metric, run, others) {
    const here = [];
    const there = [];
    for (const [scenario, samples] of Object.entries(run.samples)) {
        const before = others.flatMap((other) => other.samples[scenario]?.[metric] ?? []);
        const median = before.length > 0 ? medianOf(before) : 0;
        if (!(median > 0))
            continue;
        here.push(...samples[metric].map((value) => value / median));
        there.push(...before.map((value) => value / median));
    }
    if (here.length === 0)
        return undefined;
    return { shift: medianOf(here) / medianOf(there) - 1, probability: mannWhitney(here, there) };
}
//# sourceMappingURL=compareRuns.js.map