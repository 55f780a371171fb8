import type { Attempts } from './attempts.ts';
/** Gives the work of CPUs to lower ones, and lets the one that begins be the lowest. */
export declare function renumberCpus(attempts: Attempts): void;
//# sourceMappingURL=renumberCpus.d.ts.map
