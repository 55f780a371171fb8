import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { Lock } from '../machine/lockTable.ts';
/**
 * A sleeping reader-writer semaphore (rw_semaphore): the first word counts readers, -1 is a writer;
 * the second is the wait queue. Readers that come while somebody waits queue up behind, so that
 * writers do not starve. Held for writing only, it serves as a mutex.
 */
export declare function downRead(cpu: Cpu, lock: Lock, site?: CallSite): void;
/** Takes the semaphore for reading if nobody writes or waits (down_read_trylock). */
export declare function downReadTry(cpu: Cpu, lock: Lock, site?: CallSite): boolean;
export declare function upRead(cpu: Cpu, lock: Lock, site?: CallSite): void;
export declare function downWrite(cpu: Cpu, lock: Lock, site?: CallSite): void;
export declare function upWrite(cpu: Cpu, lock: Lock, site?: CallSite): void;
//# sourceMappingURL=rwSem.d.ts.map