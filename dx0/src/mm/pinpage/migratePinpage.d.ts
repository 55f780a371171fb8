import type { Cpu } from '../machine/cpu.ts';
/**
 * migrate_pinpage: moves a page with all who pin it; it and the new page are locked. All pinners stop using it, then
 * it is moved (with the mapping of a file or program, if it has one), then they go over, in the order of their
 * registration. 0; -EAGAIN when one of them, or somebody else, uses it, or when nobody owns it: then all is as before.
 */
export declare function migratePinpage(cpu: Cpu, pfn: number, newPage: number): number;
/** Moves what is on the page, `others` of whose references are the pinners'. */
export declare function moveContent(cpu: Cpu, pfn: number, newPage: number, others: number): number;
//# sourceMappingURL=migratePinpage.d.ts.map
