import type { Cpu } from '../machine/cpu.ts';
/**
 * migration_entry_wait: sleeps until the migration that put an entry there has ended. Queued under the
 * PTL and without a reference: the entry keeps the page locked and alive, a reference would make the
 * migration fail (since ffa65753c431).
 */
export declare function migrationEntryWait(cpu: Cpu, mm: number, vpage: number): void;
/**
 * remove_migration_ptes: maps `target` wherever a migration entry for `source` stands; the two are the
 * same page when the migration failed. Both are locked.
 */
export declare function removeMigrationPtes(cpu: Cpu, source: number, target: number): void;
//# sourceMappingURL=migrationEntry.d.ts.map
