import type { Cpu } from '../../src/mm/machine/cpu.ts';
/** Does something while no page of a node is free but `but`, if that is. */
export declare function withoutMemory(cpu: Cpu, node: number, act: () => void, but?: number): void;
//# sourceMappingURL=withoutMemory.d.ts.map