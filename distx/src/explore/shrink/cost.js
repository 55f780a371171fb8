import { busyCpus } from './failingCase.js';
/**
 * What a failing case costs its reader, the weightiest first: preemptions, CPUs that do something, steps. Then
 * what makes two such cases differ in nothing but looks: operations, seeds (tokens get shorter), CPU numbers,
 * runs, and preemptions within operations.
 */
export function costOf({ plan, schedule, result, preempted }) {
    const operations = plan.flat();
    return [
        result.preemptions,
        busyCpus(plan),
        result.steps,
        operations.length,
        operations.reduce((sum, { seed }) => sum + seed, 0),
        plan.reduce((sum, { length }, cpu) => sum + (length > 0 ? cpu : 0), 0),
        schedule.count,
        preempted.filter((run) => isInsideOperation(schedule, run, result.operationStarts)).length,
    ];
}
/** Negative when the first case is the cheaper one; at the same cost, the one in which low CPUs run early and for long. */
export function compareCases(a, b) {
    const costA = costOf(a);
    const costB = costOf(b);
    const at = costA.findIndex((cost, i) => cost !== costB[i]);
    return at === -1 ? compareOrder(a.schedule, b.schedule) : costA[at] - costB[at];
}
function compareOrder(a, b) {
    for (let run = 0; run < Math.min(a.count, b.count); run++) {
        const byCpu = a.cpuOf(run) - b.cpuOf(run);
        if (byCpu !== 0)
            return byCpu;
        const byLength = b.lengthOf(run) - a.lengthOf(run);
        if (byLength !== 0)
            return byLength;
    }
    return a.count - b.count;
}
/** Whether the CPU of a run goes on in the middle of an operation. */
function isInsideOperation(schedule, run, starts) {
    const cpu = schedule.cpuOf(run);
    let steps = 0;
    for (let other = 0; other < schedule.count; other++) {
        if (other > run && schedule.cpuOf(other) === cpu)
            return starts[cpu]?.includes(steps + 1) !== true;
        steps += schedule.lengthOf(other);
    }
    return false;
}
//# sourceMappingURL=cost.js.map