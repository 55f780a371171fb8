import type { Cpu } from '../machine/cpu.ts';

/** Notes for the watchdog what this CPU is doing: one of CPU_OFFLINE, CPU_RUNNING, CPU_SLEEPING, CPU_IDLE. */
export function noteCpuState(cpu: Cpu, state: number): void {
  cpu.debug.shadow[cpu.debug.base + cpu.debug.layout.cpuState] = state;
}
