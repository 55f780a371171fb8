import { medianOf } from '../src/report/medianOf.js';
/**
 * Runs the contestants in turn, `rounds` times, and returns the time of each in every round: what
 * disturbs the machine hits all of them, so their ratio within a round is what counts.
 */
export function inTurn(rounds, contestants) {
    const times = contestants.map(() => []);
    for (let round = 0; round < rounds; round++) {
        for (const [i, contestant] of contestants.entries())
            times[i].push(contestant());
    }
    return times;
}
/** Median of the ratios a / b of each round. */
export const medianRatio = (a, b) => medianOf(a.map((value, i) => value / b[i]));
/** ms that this process has had a CPU for: on a machine that others use, too, it is steadier than the wall clock. */
export function busyMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
//# sourceMappingURL=measure.js.map