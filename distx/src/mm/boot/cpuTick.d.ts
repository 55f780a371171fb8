import type { Cpu } from '../machine/cpu.ts';
/** What happens to a CPU between two operations: interrupts, and the work that others queued on it. */
export declare function cpuTick(cpu: Cpu): void;
//# sourceMappingURL=cpuTick.d.ts.map