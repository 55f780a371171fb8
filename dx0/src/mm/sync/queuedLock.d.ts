import type { Cpu } from '../machine/cpu.ts';
/**
 * Queued lock: each waiter spins on a word of its own (J. Mellor-Crummey and M. Scott, Algorithms for
 * Scalable Synchronization on Shared-Memory Multiprocessors, 1991). A CPU keeps its node until it
 * unlocks, unlike in the kernel's qspinlock, so it has one for each lock that it can hold at once.
 */
export declare function tryQueuedLock(cpu: Cpu, address: number): boolean;
export declare function queuedLock(cpu: Cpu, address: number): void;
export declare function queuedUnlock(cpu: Cpu, address: number): void;
//# sourceMappingURL=queuedLock.d.ts.map
