import type { Attempts } from './attempts.ts';
/** Leaves out single operations where that takes another schedule: a short search for one. @returns whether it found any. */
export declare function searchWithout(attempts: Attempts): boolean;
//# sourceMappingURL=searchWithout.d.ts.map
