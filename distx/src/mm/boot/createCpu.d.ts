import type { Cpu } from '../machine/cpu.ts';
import type { Machine } from '../machine/machine.ts';
/** CPU `id` of the machine. `now` is its clock in ns (virtual when the CPU is stepped). */
export declare function createCpu(machine: Machine, id: number, now: () => number): Cpu;
/** Makes a CPU as `createCpu` made it, as far as its state is its own; the machine's memory is as it is. */
export declare function renewCpu({ radixPreload, tickets, pageToNode, debug }: Cpu): void;
//# sourceMappingURL=createCpu.d.ts.map