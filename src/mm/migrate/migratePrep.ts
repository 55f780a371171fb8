import type { Cpu } from '../machine/cpu.ts';
import { lruAddDrainAll } from '../lru/lruDrain.ts';

/** migrate_prep: pages in per-CPU batches can't be isolated, so all of them are flushed first, once per group of pages. */
export function migratePrep(cpu: Cpu): void {
  lruAddDrainAll(cpu);
}
