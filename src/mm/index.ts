/** The page lifecycle: what a subject's scenarios use of it. */
export { machineConfig, defaultConfig, ConfigError, type MachineConfig } from './machine/config.ts';
export { createMachine, machineBytes, type Machine } from './machine/machine.ts';
export { bootMachine } from './machine/bootMachine.ts';
export { createCpu } from './machine/createCpu.ts';
export { cpuTick } from './machine/cpuTick.ts';
export type { Cpu } from './machine/cpu.ts';
