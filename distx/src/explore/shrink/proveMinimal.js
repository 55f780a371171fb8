import { FewPreemptions } from './fewPreemptions.js';
/** Schedules with more preemptions are too many to look through. */
const MOST = 2;
/**
 * Looks through all schedules of the best case's plan that have fewer preemptions.
 *
 * @returns 'proven' when none of them fails, 'smaller' when one does: then it is the best case now.
 */
export function proveMinimal(attempts) {
    const { plan, result } = attempts.best;
    let cut = result.preemptions > MOST + 1;
    for (let most = 0; most < result.preemptions && most <= MOST; most++) {
        const strategy = new FewPreemptions(most);
        do {
            if (attempts.isOver)
                return 'not proven';
            const tried = attempts.run(plan, strategy);
            if (tried.result.outcome === 'limit')
                cut = true;
            if (tried.finding !== undefined && attempts.try(plan, tried.result.schedule))
                return 'smaller';
        } while (strategy.advance());
    }
    return cut ? 'not proven' : 'proven';
}
//# sourceMappingURL=proveMinimal.js.map