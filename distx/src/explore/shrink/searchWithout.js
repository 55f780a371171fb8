import { FewPreemptions } from './fewPreemptions.js';
/** With more preemptions there are too many schedules for a look at the first ones to be worth it. */
const MOST_PREEMPTIONS = 2;
const MOST_OPERATIONS = 12;
/** Schedules looked at for each plan. */
const SCHEDULES = 300;
/** Leaves out single operations where that takes another schedule: a short search for one. @returns whether it found any. */
export function searchWithout(attempts) {
    const { plan, result } = attempts.best;
    if (result.preemptions > MOST_PREEMPTIONS || plan.flat().length > MOST_OPERATIONS)
        return false;
    return plan.some((operations, cpu) => operations.some((_, index) => {
        const without = plan.map((other, i) => (i === cpu ? other.toSpliced(index, 1) : other));
        return search(attempts, without, result.preemptions);
    }));
}
function search(attempts, plan, preemptions) {
    const strategy = new FewPreemptions(preemptions);
    for (let i = 0; i < SCHEDULES && !attempts.isOver; i++) {
        const { result, finding } = attempts.run(plan, strategy);
        if (finding !== undefined && attempts.try(plan, result.schedule))
            return true;
        if (!strategy.advance())
            return false;
    }
    return false;
}
//# sourceMappingURL=searchWithout.js.map