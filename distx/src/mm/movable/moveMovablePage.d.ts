import type { Cpu } from '../machine/cpu.ts';
/**
 * move_to_new_page of a page that is on no LRU list; it and the new one are locked. 0 also when its driver has let go
 * of it: then the new page is not used. -EAGAIN leaves it isolated; with other errors it is to be put back.
 */
export declare function moveMovablePage(cpu: Cpu, pfn: number, newPage: number, mode: number): number;
//# sourceMappingURL=moveMovablePage.d.ts.map