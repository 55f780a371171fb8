import type { Cpu } from '../../mm/machine/cpu.ts';
import type { Lock } from '../../mm/machine/lockTable.ts';
/** A lock with a word of its own. */
export interface NamedLock {
  readonly lock: Lock;
  readonly name: string;
  /** A spinlock; otherwise a semaphore. */
  readonly spin: boolean;
}
/** Every lock but the page locks, which are bits of the pages' flags. */
export declare function namedLocks(cpu: Cpu): NamedLock[];
//# sourceMappingURL=namedLocks.d.ts.map
