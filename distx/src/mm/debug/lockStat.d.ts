import type { Cpu } from '../machine/cpu.ts';
import type { Lock } from '../machine/lockTable.ts';
import type { CallSite } from './callSite.ts';
/**
 * One hold in this many of its class is timed: reading the clock costs more than an uncontended
 * spinlock. A prime, so that a program with a regular pattern of locks does not always have the same
 * one sampled. Sleeping locks are held for longer and taken less often.
 */
export declare const SPIN_SAMPLE_PERIOD = 61;
export declare const SLEEP_SAMPLE_PERIOD = 5;
/** No clock shows this time. */
export declare const UNCONTENDED = -1;
/** A contended lock is being waited for from here on. Returns the time. */
export declare function lockContended(cpu: Cpu, lock: Lock, site: CallSite): number;
/** The lock was acquired; `since` is what lockContended returned, or UNCONTENDED. */
export declare function lockAcquired(cpu: Cpu, lock: Lock, site: CallSite, since: number): void;
/** The lock is about to be released. */
export declare function lockReleased(cpu: Cpu, lock: Lock, site: CallSite): void;
//# sourceMappingURL=lockStat.d.ts.map