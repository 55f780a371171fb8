import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import type { AllocRequest } from '../../../src/mm/zone/allocPages.ts';
import type { PageOperation } from '../actor.ts';
/** The list of one migration. */
export declare const MIGRATION_LIST = 2;
/**
 * I28: what migratePages says it did not move is what stayed on the list, and what it put back for good; a page that
 * it moved is free, unless somebody else has it: this CPU does not keep it in a batch.
 */
export declare function migrateChecked(cpu: Cpu, list: number, request: AllocRequest, mode: number): void;
/** Moves up to four pages, found by their frames, to a node; what does not move goes back. */
export declare const migrate: PageOperation;
/** Migrates the pages that earlier operations isolated; what does not move stays isolated. */
export declare const migrateKept: PageOperation;
/** migrate_prep, then a migration: every page that was in a batch before can be isolated. */
export declare const migratePrepared: PageOperation;
//# sourceMappingURL=migrate.d.ts.map