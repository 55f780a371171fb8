import { Schedule } from '../schedule.js';
/** Places at which a mutant lets another CPU go ahead, at most. */
const MOST_PLACES = 2;
/** Steps for which it does, at most. */
const MOST_STEPS = 12;
/**
 * A schedule like another one: its beginning up to a random step, or all of it with one or two places at which another CPU
 * goes ahead for a few steps. It is made up, and need not be possible to its end.
 */
export function mutatedSchedule(schedule, cpus, random) {
    const { steps } = schedule;
    if (steps === 0 || cpus < 2)
        return schedule.copy();
    if (random.below(2) === 0)
        return beginning(schedule, random.below(steps));
    const places = Array.from({ length: 1 + random.below(MOST_PLACES) }, () => random.below(steps)).toSorted((a, b) => a - b);
    const mutant = new Schedule();
    let at = 0;
    let next = 0;
    for (const [cpu, length] of schedule) {
        let left = length;
        while (next < places.length && places[next] < at + left) {
            const ahead = places[next++] - at;
            mutant.append(cpu, ahead);
            mutant.append((cpu + 1 + random.below(cpus - 1)) % cpus, 1 + random.below(MOST_STEPS));
            at += ahead;
            left -= ahead;
        }
        mutant.append(cpu, left);
        at += left;
    }
    return mutant;
}
function beginning(schedule, steps) {
    const part = new Schedule();
    let left = steps;
    for (const [cpu, length] of schedule) {
        part.append(cpu, Math.min(left, length));
        left -= Math.min(left, length);
        if (left === 0)
            break;
    }
    return part;
}
//# sourceMappingURL=mutatedSchedule.js.map