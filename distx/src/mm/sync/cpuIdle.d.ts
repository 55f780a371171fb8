import type { Cpu } from '../machine/cpu.ts';
/** The idle task: does the work others queue on this CPU until `done()`, asked whenever the doorbell rings. */
export declare function cpuIdle(cpu: Cpu, done: () => boolean): void;
//# sourceMappingURL=cpuIdle.d.ts.map