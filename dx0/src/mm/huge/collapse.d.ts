import type { Cpu } from '../machine/cpu.ts';
/**
 * collapse_huge_page: one huge page in place of the single pages of a huge range, one of which at least is writable.
 * Empty entries become zeroes. 0; -EFAULT: there is no such range; -EAGAIN: nothing to gain, or somebody uses one of the
 * pages; -ENOMEM.
 */
export declare function collapseHugePage(cpu: Cpu, mm: number, start: number): number;
//# sourceMappingURL=collapse.d.ts.map
