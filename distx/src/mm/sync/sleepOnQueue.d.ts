import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * Sleeps until a waker has taken this CPU off the queue (schedule). Work queued for this CPU is done
 * meanwhile, as its kernel worker thread would do it, but being woken for that ends no wait.
 */
export declare function sleepOnQueue(cpu: Cpu, queue: number, site?: CallSite): void;
/**
 * Lets this CPU do what is not its program's: complete its writes, and do the work that other CPUs queued
 * on it. Called while it sleeps; both go on then.
 */
export declare function runWork(cpu: Cpu): void;
/** Does the work that other CPUs queued on this one (its kernel worker) and tells those who wait for it. */
export declare function runQueuedWork(cpu: Cpu): void;
//# sourceMappingURL=sleepOnQueue.d.ts.map