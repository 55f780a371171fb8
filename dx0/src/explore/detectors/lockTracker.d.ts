import * as log from '../../instrument/stepped/accessLog.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { LockEdge } from './lockOrder.ts';
/** A lock as a CPU holds it. */
export interface HeldLock {
  readonly address: number;
  /** Where it was taken, and in which step. */
  readonly site: number;
  readonly step: number;
}
/** A word is set from 0, or back. */
export interface LockWordChange {
  readonly step: number;
  readonly cpu: number;
  readonly address: number;
  readonly isTaken: boolean;
}
export interface LockTrackerOptions {
  /** The words that are locks, by address; without them locks are inferred. */
  readonly locks?: ReadonlyMap<number, string> | undefined;
  /** Names the present execution, such as its token: asked once for each new edge. */
  readonly witness?: () => string;
  /** Told of every word that is set from 0 as a lock is, and set back: of locks and of words that turn out to be none. */
  readonly onChange?: (change: LockWordChange) => void;
}
/**
 * Who holds which lock, and in which orders locks are taken.
 *
 * A word is a lock if it is given as one, or if a CPU set it from 0 by compareExchange or exchange, the same CPU set
 * it back to 0, and some CPU failed at it, waited on it, or spun on it; what was learnt of words and orders holds for
 * all executions after. While a word is not 0 the CPU that set it holds it; that is true of test-and-set locks
 * and of mutexes with waiters, and not of ticket locks, counting locks and read-write locks: scenarios with those tell
 * their situation themselves.
 *
 * An order counts only if the lock that comes second is waited for where it is taken: after a failure there the CPU
 * went on with the same word. Taking a lock if it is free deadlocks nobody.
 */
export declare class LockTracker implements Observer {
  #private;
  constructor(options?: LockTrackerOptions);
  begin({ cpus }: Execution): void;
  onLog({ facts, values, mask }: log.AccessLog, from: number, to: number): void;
  /** Whether a word is taken for a lock. */
  isLock(address: number): boolean;
  /** Whether somebody waited for a word while it was taken; true of every given lock. */
  isContended(address: number): boolean;
  /**
   * Locks a CPU holds now, oldest first. Until a word has once been set back to 0 it is a lock if somebody contends for
   * it, or waits for it now as `isWanted` tells.
   */
  heldBy(cpu: number, isWanted?: (address: number) => boolean): readonly HeldLock[];
  /** How many orders were seen so far; those of words that turn out to be no locks are among them. */
  get orders(): number;
  /** Orders in which locks were taken, over all executions. */
  edges(nameAddress: (address: number) => string): LockEdge[];
}
//# sourceMappingURL=lockTracker.d.ts.map
