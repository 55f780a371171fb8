import type { Attempts } from './attempts.ts';
/** Leaves out what CPUs do: all of a CPU, then halves, quarters and so on of all operations, singles, and pairs. */
export declare function dropOperations(attempts: Attempts): void;
/** The same without pairs, of which there are many. */
export declare function dropMany(attempts: Attempts): void;
//# sourceMappingURL=dropOperations.d.ts.map
