import type { Cpu } from '../machine/cpu.ts';
/**
 * try_to_migrate_one for a locked huge page: migration entries in place of all that map it or one of its pages in one
 * address space. With `split`, those of single pages. False when it has to stay mapped, being pinned.
 */
export declare function unmapHuge(cpu: Cpu, head: number, mm: number, start: number, split: boolean): boolean;
//# sourceMappingURL=unmapHuge.d.ts.map