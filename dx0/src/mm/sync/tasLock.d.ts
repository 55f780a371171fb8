import type { Cpu } from '../machine/cpu.ts';
/**
 * Test-and-set lock: the first word says free, held, or held with halted waiters. Unfair, and every
 * waiter fights for one cache line. A waiter halts after `spinLimit` looks, as under a hypervisor
 * (three states as in U. Drepper, Futexes Are Tricky, 2011).
 */
export declare const tryTasLock: (cpu: Cpu, address: number) => boolean;
export declare function tasLock(cpu: Cpu, address: number): void;
export declare function tasUnlock(cpu: Cpu, address: number): void;
//# sourceMappingURL=tasLock.d.ts.map
