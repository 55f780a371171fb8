import type { Cpu } from '../machine/cpu.ts';
/**
 * move_to_new_page: switches the mapping of a locked, isolated, unmapped page to a new, locked one, then
 * moves content and flags. `others` references belong to pinners who follow. 0, or -EAGAIN when somebody else has one.
 */
export declare function moveToNewPage(cpu: Cpu, pfn: number, newPage: number, others?: number): number;
//# sourceMappingURL=moveToNewPage.d.ts.map