import { Bug } from '../../../src/mm/debug/bug.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { reportBug } from '../../../src/mm/debug/vmBugOn.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { BATCH_ADD, batchCount, batchEntry } from '../../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { ENOMEM } from '../../../src/mm/machine/errno.ts';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import type { MigrationTarget } from '../../../src/mm/migrate/migrationTarget.ts';
import { migratePrep } from '../../../src/mm/migrate/migratePrep.ts';
import { MIGRATE_ASYNC, MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { compoundPages } from '../../../src/mm/page/compound.ts';
import { initListHead, listLength, listNext, nodePage } from '../../../src/mm/page/list.ts';
import type { AllocRequest } from '../../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../../../src/mm/zone/migratetype.ts';
import type { Random } from '../../../src/scenario/random.ts';
import type { PageActor, PageOperation } from '../actor.ts';
import { withDrainCheck } from './drain.ts';
import { grabFrame } from './frames.ts';
import { KEPT_LIST } from './isolate.ts';

/** The list of one migration. */
export const MIGRATION_LIST = 2;

const migrationTargets: AllocRequest[][] = Array.from({ length: 8 }, (_, node) => [
  { node, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: false },
  { node, highestZone: ZONE_NORMAL, migratetype: MIGRATE_MOVABLE, thisNode: true },
]);

const pickRequest = ({ cpu }: PageActor, random: Random): AllocRequest =>
  migrationTargets[random.below(cpu.config.nodes)]![random.below(2)]!;
const pickMode = (random: Random): number => (random.below(2) === 0 ? MIGRATE_SYNC : MIGRATE_ASYNC);

/**
 * I28: what migratePages says it did not move is what stayed on the list, and what it put back for good; a page that
 * it moved is free, unless somebody else has it: this CPU does not keep it in a batch. Where a huge page is split, its
 * parts count and move one by one, and a later one may get the frame of an earlier one.
 */
export function migrateChecked(cpu: Cpu, list: number, target: AllocRequest | MigrationTarget, mode: number): void {
  let last = -1;
  let pages = 0;
  for (let node = listNext(cpu, list); node !== list; node = listNext(cpu, node)) {
    last = nodePage(cpu, node);
    pages += compoundPages(cpu, last);
  }
  const notMoved = migratePages(cpu, list, target, mode, MigrateReason.Syscall);
  const left = listLength(cpu, list);
  const wrong = notMoved < 0 ? notMoved !== -ENOMEM || left === 0 : notMoved < left || notMoved > pages;
  if (wrong) reportBug(cpu, Bug.MigrateCount, list, notMoved, left);
  if (notMoved === 0 && pages === 1 && isBeingAdded(cpu, last)) reportBug(cpu, Bug.MovedKept, last, 0, 0);
}

/** Whether this CPU's batch of pages that are to come to the LRU has a page. */
function isBeingAdded(cpu: Cpu, pfn: number): boolean {
  for (let i = batchCount(cpu, cpu.id, BATCH_ADD) - 1; i >= 0; i--) {
    if (batchEntry(cpu, cpu.id, BATCH_ADD, i) === pfn) return true;
  }
  return false;
}

/** Moves up to four pages, found by their frames, to a node; what does not move goes back. */
export const migrate: PageOperation = {
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
export const migrateKept: PageOperation = {
  name: 'migrateKept',
  run(actor, random) {
    const list = privateList(actor.cpu, KEPT_LIST);
    migrateChecked(actor.cpu, list, pickRequest(actor, random), pickMode(random));
  },
};

/** migrate_prep, then a migration: every page that was in a batch before can be isolated. */
export const migratePrepared: PageOperation = {
  name: 'migratePrepared',
  run(actor, random) {
    withDrainCheck(actor, migratePrep);
    migrate.run(actor, random);
  },
};
