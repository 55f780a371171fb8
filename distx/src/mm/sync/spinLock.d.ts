import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { Lock } from '../machine/lockTable.ts';
/** Takes a spinlock of the kind the machine is configured for (spin_lock). */
export declare function spinLock(cpu: Cpu, lock: Lock, site?: CallSite): void;
/** Takes a spinlock of a class of which this CPU holds one already, in an order that is safe (spin_lock_nested). */
export declare function spinLockNested(cpu: Cpu, lock: Lock, site?: CallSite): void;
/** Takes the spinlock if nobody holds it (spin_trylock). */
export declare function spinTryLock(cpu: Cpu, lock: Lock, site?: CallSite): boolean;
/** Releases a spinlock that this CPU holds (spin_unlock). */
export declare function spinUnlock(cpu: Cpu, lock: Lock, site?: CallSite): void;
//# sourceMappingURL=spinLock.d.ts.map