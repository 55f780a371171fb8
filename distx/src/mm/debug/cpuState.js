/** Notes for the watchdog what this CPU is doing: one of CPU_OFFLINE, CPU_RUNNING, CPU_SLEEPING, CPU_IDLE. */
export function noteCpuState(cpu, state) {
    cpu.debug.shadow[cpu.debug.base + cpu.debug.layout.cpuState] = state;
}
//# sourceMappingURL=cpuState.js.map