import type { Attempts } from './attempts.ts';
/** Gives operations smaller seeds: all 0, then each as small as it gets; candidates besides the smallest come from fast-check. */
export declare function smallerSeeds(attempts: Attempts): void;
//# sourceMappingURL=smallerSeeds.d.ts.map