import type { Cpu } from '../machine/cpu.ts';
/** Splits an isolated huge page into the migration list it is on; false when it is none, or in use. */
export declare function splitOnList(cpu: Cpu, pfn: number, list: number, mode: number): boolean;
//# sourceMappingURL=splitOnList.d.ts.map
