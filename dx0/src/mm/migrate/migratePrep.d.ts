import type { Cpu } from '../machine/cpu.ts';
/** migrate_prep: pages in per-CPU batches can't be isolated, so all of them are flushed first, once per group of pages. */
export declare function migratePrep(cpu: Cpu): void;
//# sourceMappingURL=migratePrep.d.ts.map
