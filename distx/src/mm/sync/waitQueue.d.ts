import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { Lock } from '../machine/lockTable.ts';
/**
 * A wait queue is one word, a bit mask of the CPUs that sleep on it. Its lock is found by hashing its
 * address, as for the kernel's page wait queues (folio_waitqueue).
 */
export declare const waitQueueLock: (cpu: Cpu, queue: number) => Lock;
/** Puts this CPU on the queue; the caller holds the queue's lock. */
export declare function enqueueWaiter(cpu: Cpu, queue: number): void;
/** Puts this CPU on the queue (prepare_to_wait); the condition must be tested after this. */
export declare function prepareToWait(cpu: Cpu, queue: number, site?: CallSite): void;
/** Takes this CPU off the queue; the condition came true before it slept (finish_wait). */
export declare function finishWait(cpu: Cpu, queue: number, site?: CallSite): void;
/** Wakes all CPUs on the queue and takes them off it; the caller holds the queue's lock. */
export declare function wakeWaitersLocked(cpu: Cpu, queue: number): void;
/** Wakes all CPUs on the queue and takes them off it (wake_up_all). */
export declare function wakeWaiters(cpu: Cpu, queue: number, site?: CallSite): void;
/** Makes another CPU look up from its sleep. */
export declare function ringDoorbell(cpu: Cpu, other: number): void;
/** First word of another CPU's area. */
export declare const cpuBase: (cpu: Cpu, other: number) => number;
//# sourceMappingURL=waitQueue.d.ts.map