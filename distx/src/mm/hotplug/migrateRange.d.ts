import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { MigrateReason } from '../migrate/migrateReason.ts';
/** Whether there is a page from `start` to before `end` that could be moved (scan_movable_pages). */
export declare function hasMovablePages(cpu: Cpu, start: number, end: number): boolean;
/**
 * do_migrate_range: moves the pages from `start` to before `end`, whose pageblocks are isolated, somewhere else. What
 * is poisoned, which nobody maps afterwards, not to be isolated or busy stays. 0, or what migratePages returned.
 */
export declare function migrateRange(cpu: Cpu, start: number, end: number, reason: MigrateReason, site?: CallSite): number;
//# sourceMappingURL=migrateRange.d.ts.map