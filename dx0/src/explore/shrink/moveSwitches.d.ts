import type { Attempts } from './attempts.ts';
/** Moves preemptions to where operations begin, and as late as they still do harm. */
export declare function moveSwitches(attempts: Attempts): void;
//# sourceMappingURL=moveSwitches.d.ts.map
