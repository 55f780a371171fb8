import type { Cpu } from '../machine/cpu.ts';
/** Queues the drain work on another CPU (queue_work_on). Returns the ticket to flush it with. */
export declare function queueWorkOn(cpu: Cpu, other: number): number;
/** Sleeps until the work with this ticket has been done (flush_work). */
export declare function flushWork(cpu: Cpu, other: number, ticket: number): void;
//# sourceMappingURL=flushWork.d.ts.map
