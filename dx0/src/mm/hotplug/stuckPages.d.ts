import type { Cpu } from '../machine/cpu.ts';
/**
 * What keeps a range from going offline: writes the pages from `start` to before `end` that are in use to `stuck`, as
 * far as there is room. Returns how many there are. Who has them, the books of references say (dump_page).
 */
export declare function stuckPages(cpu: Cpu, start: number, end: number, stuck: Int32Array): number;
//# sourceMappingURL=stuckPages.d.ts.map
