import type { Cpu } from '../machine/cpu.ts';
/** unmap_page_range: empties the entries of `start` to `end` - 1. A PMD entry that maps more than that is split. */
export declare function zapRange(cpu: Cpu, mm: number, start: number, end: number): void;
//# sourceMappingURL=zapRange.d.ts.map