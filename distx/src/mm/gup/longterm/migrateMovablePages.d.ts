import type { Cpu } from '../../machine/cpu.ts';
import type { CallSite } from '../../debug/callSite.ts';
/**
 * migrate_movable_pages: moves the isolated pages of `list` to where they can be pinned. 0; a negative error, with
 * those that did not move back on their LRU lists; or `notIsolated`, the pages that are not on the list at all.
 */
export declare function migrateMovablePages(cpu: Cpu, list: number, notIsolated: number, site?: CallSite): number;
//# sourceMappingURL=migrateMovablePages.d.ts.map