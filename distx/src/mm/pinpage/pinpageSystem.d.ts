import type { Cpu } from '../machine/cpu.ts';
/** First word of a system's record. */
export declare const systemAt: (cpu: Cpu, system: number) => number;
/** An empty list of systems, on a fresh machine. */
export declare function bootPinpage(cpu: Cpu): void;
/** register_pinpage: set up first, then put where everybody finds it. */
export declare function registerPinpage(cpu: Cpu, system: number): number;
/** unregister_pinpage: refused (-EBUSY) while the system has pages, or somebody uses it. */
export declare function unregisterPinpage(cpu: Cpu, system: number): number;
/** Takes a use of a system, so that it stays registered; false when it is not. */
export declare function getPinpageSystem(cpu: Cpu, system: number): boolean;
/** Drops a use. */
export declare function putPinpageSystem(cpu: Cpu, system: number): void;
/**
 * The registered system behind another one on the list, the first one for -1; takes a use of it and drops that of the
 * other. -1 at the end. Callbacks run under the use: the list's lock is a spinlock, and they may sleep.
 */
export declare function nextPinpageSystem(cpu: Cpu, system: number): number;
//# sourceMappingURL=pinpageSystem.d.ts.map