import type { Cpu } from '../machine/cpu.ts';
/** Notes for the watchdog what this CPU is doing: one of CPU_OFFLINE, CPU_RUNNING, CPU_SLEEPING, CPU_IDLE. */
export declare function noteCpuState(cpu: Cpu, state: number): void;
//# sourceMappingURL=cpuState.d.ts.map
