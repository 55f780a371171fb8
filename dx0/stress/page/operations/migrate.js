import { Bug } from '../../../src/mm/debug/bug.js';
import { Ref } from '../../../src/mm/debug/ref.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.js';
import { BATCH_ADD, batchCount, batchEntry } from '../../../src/mm/lru/lruBatch.js';
import { privateList } from '../../../src/mm/lru/privateList.js';
import { putPage } from '../../../src/mm/lru/putPage.js';
import { ENOMEM } from '../../../src/mm/machine/errno.js';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../../src/mm/machine/layout.js';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.js';
import { migratePages } from '../../../src/mm/migrate/migratePages.js';
import { migratePrep } from '../../../src/mm/migrate/migratePrep.js';
import { MIGRATE_ASYNC, MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.js';
import { initListHead, listLength, listNext, nodePage } from '../../../src/mm/page/list.js';
import { MIGRATE_MOVABLE } from '../../../src/mm/zone/migratetype.js';
import { withDrainCheck } from './drain.js';
import { grabFrame } from './frames.js';
import { KEPT_LIST } from './isolate.js';
/** The list of one migration. */
export const MIGRATION_LIST = 2;
const migrationTargets = Array.from({ length: 8 }, (_, node) => [
  { node, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: false },
  { node, highestZone: ZONE_NORMAL, migratetype: MIGRATE_MOVABLE, thisNode: true },
]);
const pickRequest = ({ cpu }, random) => migrationTargets[random.below(cpu.config.nodes)][random.below(2)];
const pickMode = (random) => (random.below(2) === 0 ? MIGRATE_SYNC : MIGRATE_ASYNC);
/**
 * I28: what migratePages says it did not move is what stayed on the list, and what it put back for good; a page that
 * it moved is free, unless somebody else has it: this CPU does not keep it in a batch.
 */
export function migrateChecked(cpu, list, request, mode) {
  const before = listLength(cpu, list);
  const only = before === 1 ? nodePage(cpu, listNext(cpu, list)) : -1;
  const notMoved = migratePages(cpu, list, request, mode, MigrateReason.Syscall);
  const left = listLength(cpu, list);
  const wrong = notMoved < 0 ? notMoved !== -ENOMEM || left === 0 : notMoved < left || notMoved > before;
  if (wrong) reportBug(cpu, Bug.MigrateCount, list, notMoved, left);
  if (notMoved === 0 && only >= 0 && isBeingAdded(cpu, only)) reportBug(cpu, Bug.MovedKept, only, 0, 0);
}
/** Whether this CPU's batch of pages that are to come to the LRU has a page. */
function isBeingAdded(cpu, pfn) {
  for (let i = batchCount(cpu, cpu.id, BATCH_ADD) - 1; i >= 0; i--) {
    if (batchEntry(cpu, cpu.id, BATCH_ADD, i) === pfn) return true;
  }
  return false;
}
/** Moves up to four pages, found by their frames, to a node; what does not move goes back. */
export const migrate = {
  name: 'migrate',
  run(actor, random) {
    const { cpu } = actor;
    const list = privateList(cpu, MIGRATION_LIST);
    initListHead(cpu, list);
    for (let i = random.below(4); i >= 0; i--) {
      const pfn = grabFrame(actor, random);
      if (pfn < 0) continue;
      isolateToList(cpu, pfn, list);
      putPage(cpu, pfn, Ref.Speculative);
    }
    migrateChecked(cpu, list, pickRequest(actor, random), pickMode(random));
    putbackIsolatedPages(cpu, list);
  },
};
/** Migrates the pages that earlier operations isolated; what does not move stays isolated. */
export const migrateKept = {
  name: 'migrateKept',
  run(actor, random) {
    const list = privateList(actor.cpu, KEPT_LIST);
    migrateChecked(actor.cpu, list, pickRequest(actor, random), pickMode(random));
  },
};
/** migrate_prep, then a migration: every page that was in a batch before can be isolated. */
export const migratePrepared = {
  name: 'migratePrepared',
  run(actor, random) {
    withDrainCheck(actor, migratePrep);
    migrate.run(actor, random);
  },
};
//# sourceMappingURL=migrate.js.map
