import type { ClassCounts } from './confidence.ts';
/**
 * Counts executions by class, given as hash, in bounded memory.
 *
 * When `capacity` classes are known no further one is kept: its executions are only counted as `dropped`. From then on
 * the number of classes, and what is estimated from it, are lower bounds, and the probability of something new
 * is an upper bound.
 */
export declare class ClassCounter {
  #private;
  executions: number;
  /** Executions of classes that there was no room for. */
  dropped: number;
  /** @param capacity a class takes about 40 bytes. */
  constructor(capacity?: number);
  get isFull(): boolean;
  /** @returns whether the class is new; so is one that there was no room for. */
  add(hash: number): boolean;
  get counts(): ClassCounts;
}
//# sourceMappingURL=classCounter.d.ts.map
