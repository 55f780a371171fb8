import { Schedule } from '../schedule.js';
import { Replay } from '../strategies/replay.js';
import { fewest } from './fewest.js';
/**
 * The best case with as much of its schedule as has to be said: what comes after it is what comes without
 * preemptions. Of the last run one step is enough. Undefined when the schedule can't be replayed exactly.
 */
export function shortSchedule(attempts) {
    const { runs } = attempts;
    let short;
    fewest(runs.length, (count) => {
        const found = replayed(attempts, beginning(runs, count));
        short = found ?? short;
        return found !== undefined;
    });
    return short ?? replayed(attempts, attempts.best.schedule);
}
function replayed(attempts, schedule) {
    const { best } = attempts;
    const { result, finding } = attempts.run(best.plan, new Replay(schedule));
    const isSame = finding !== undefined && result.preemptions <= best.result.preemptions && result.steps <= best.result.steps;
    return isSame ? { ...best, schedule, result, finding } : undefined;
}
const beginning = (runs, count) => Schedule.of(runs.slice(0, count).map(([cpu, length], i) => [cpu, i === count - 1 ? 1 : length]));
//# sourceMappingURL=shortSchedule.js.map