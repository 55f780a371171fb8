import type { Cpu } from '../machine/cpu.ts';
/**
 * try_to_unmap: takes a locked page out of every address space. An anonymous page must be in the swap
 * cache; its entries refer to its slot from then on. True when nothing maps the page any more.
 */
export declare const tryToUnmap: (cpu: Cpu, pfn: number) => boolean;
/** try_to_migrate: replaces every entry that maps a locked page by a migration entry. */
export declare const tryToMigrate: (cpu: Cpu, pfn: number) => boolean;
/** try_to_migrate with TTU_SPLIT_HUGE_PMD: the migration entries are those of single pages. */
export declare const tryToMigrateSplit: (cpu: Cpu, pfn: number) => boolean;
//# sourceMappingURL=tryToUnmap.d.ts.map