import type { Attempts } from './attempts.ts';
import { FewPreemptions } from './fewPreemptions.ts';

/** With more preemptions than this, a search through all schedules with fewer is not worth its beginning. */
const MOST = 3;

/**
 * Looks through all schedules of the best case's plan that have fewer preemptions.
 *
 * @returns 'proven' when none of them fails, 'smaller' when one does: then it is the best case now.
 */
export function proveMinimal(attempts: Attempts): 'proven' | 'not proven' | 'smaller' {
  const { plan, result } = attempts.best;
  if (result.preemptions > MOST) return 'not proven';
  let cut = false;
  for (let most = 0; most < result.preemptions; most++) {
    const strategy = new FewPreemptions(most);
    do {
      if (attempts.isOver) return 'not proven';
      const tried = attempts.run(plan, strategy);
      if (tried.result.outcome === 'limit') cut = true;
      if (tried.finding !== undefined && attempts.try(plan, tried.result.schedule)) return 'smaller';
    } while (strategy.advance());
  }
  return cut ? 'not proven' : 'proven';
}
