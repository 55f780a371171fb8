import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { AllocRequest } from '../zone/allocPages.ts';
import { type MigrationTarget } from './migrationTarget.ts';
import { MigrateReason } from './migrateReason.ts';
/**
 * migrate_pages: moves the isolated pages of a list to new frames. A page that was moved, or failed for
 * good, leaves the list (the latter back to its LRU); one that is busy stays on it, isolated, after
 * `migratePasses` passes. Returns how many were not moved, or -ENOMEM when there was no frame to
 * move to. A huge page without a new one is split, and its pages are migrated one by one, each counted.
 * A page that was moved for memory failure is left to the caller, with the isolation's reference.
 */
export declare function migratePages(
  cpu: Cpu,
  list: number,
  target: AllocRequest | MigrationTarget,
  mode: number,
  reason: MigrateReason,
  site?: CallSite,
): number;
//# sourceMappingURL=migratePages.d.ts.map
