import type { Attempts } from './attempts.ts';
/**
 * Looks through all schedules of the best case's plan that have fewer preemptions.
 *
 * @returns 'proven' when none of them fails, 'smaller' when one does: then it is the best case now.
 */
export declare function proveMinimal(attempts: Attempts): 'proven' | 'not proven' | 'smaller';
//# sourceMappingURL=proveMinimal.d.ts.map
