import type { Cpu } from '../machine/cpu.ts';
import type { Lock } from '../machine/lockTable.ts';
import type { CallSite } from './callSite.ts';
/**
 * A lock is about to be waited for: its order against every lock held is noted, so that an
 * inversion shows without a deadlock happening (Documentation/locking/lockdep-design.rst).
 * A trylock can't deadlock and notes nothing. `nested` says that a second lock of the class is meant.
 */
export declare function lockdepWant(cpu: Cpu, lock: Lock, site: CallSite, nested?: boolean): void;
/** The lock is held now. Returns its place on the held-lock stack. */
export declare function lockdepAcquired(cpu: Cpu, lock: Lock, site: CallSite): number;
/** The place of a held lock on the held-lock stack; releasing a lock that is not held is a bug. */
export declare function lockdepFind(cpu: Cpu, lock: Lock, site: CallSite): number;
/** Takes entry `at` off the held-lock stack; later entries move down. Returns the call site that took the lock. */
export declare function lockdepRemove(cpu: Cpu, at: number): CallSite;
/** The CPU may sleep here: no spinlock may be held. */
export declare function mightSleep(cpu: Cpu, site?: CallSite): void;
//# sourceMappingURL=lockdep.d.ts.map