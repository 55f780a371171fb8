import type { Machine } from '../mm/machine/machine.ts';
/**
 * The words that are locks, with their names: spinlocks and the counts of semaphores. Page locks are left out, since
 * they are bits in words that hold other flags, too.
 */
export declare const lockWords: (machine: Machine) => ReadonlyMap<number, string>;
//# sourceMappingURL=lockWords.d.ts.map