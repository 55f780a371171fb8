import { lruAddDrainAll } from '../lru/lruDrain.js';
/** migrate_prep: pages in per-CPU batches can't be isolated, so all of them are flushed first, once per group of pages. */
export function migratePrep(cpu) {
  lruAddDrainAll(cpu);
}
//# sourceMappingURL=migratePrep.js.map
