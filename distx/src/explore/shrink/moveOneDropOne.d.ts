import type { Attempts } from './attempts.ts';
/**
 * Drops a preemption where that takes another one to be somewhere else: for each way of dropping one, moves each
 * other one, all by a little first, those nearby before others. @returns whether a case with fewer preemptions was found.
 */
export declare function moveOneDropOne(attempts: Attempts): boolean;
//# sourceMappingURL=moveOneDropOne.d.ts.map