import type { Cpu } from '../../src/mm/machine/cpu.ts';
/** The frame behind an address of address space 0; -1: there is none. */
export declare function frameBehind(cpu: Cpu, vpage: number): number;
/** The node of that frame; -1: there is none. */
export declare function nodeBehind(cpu: Cpu, vpage: number): number;
//# sourceMappingURL=nodeBehind.d.ts.map
