import { expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { MigrationTarget } from '../../../src/mm/migrate/migrationTarget.ts';
import { MIGRATE_ASYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { isCompound } from '../../../src/mm/page/compound.ts';
import { listLength, listNext, nodePage } from '../../../src/mm/page/list.ts';
import { getPage } from '../../../src/mm/page/refcount.ts';
import { ptePfn, readPte } from '../../../src/mm/vm/pte.ts';
import { ZONE_MOVABLE } from '../../../src/mm/machine/layout.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../../../src/mm/zone/migratetype.ts';
import type { Finding } from '../../../src/scenario/finding.ts';
import type { PageActor } from '../../../stress/page/actor.ts';
import { isolateMapped } from '../../../stress/page/isolateMapped.ts';
import { KEPT_LIST } from '../../../stress/page/operations/isolate.ts';
import { migrateChecked } from '../../../stress/page/operations/migrate.ts';
import { createState, writePage } from '../../../stress/page/pageMachine.ts';
import { withoutMemory } from '../../../stress/page/withoutMemory.ts';
import splitFull from '../../../stress/small/split-full.ts';

const anywhere = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: false };

/** What is reported of what a CPU does that has a huge page, of two, alone on a list. */
function reportedOf(movableFrames: number, act: (actor: PageActor, list: number) => void): Finding[] {
  const settings = { ...splitFull.stepped, cpus: 1, movableFrames, lruBatch: 8, callSites: 300 };
  const state = createState(settings, (actors) => {
    writePage(actors, 0, 0);
    writePage(actors, 0, 1);
    isolateMapped(actors[0]!);
  });
  const actor = splitFull.attach(state, 0, () => 0);
  act(actor, privateList(actor.cpu, KEPT_LIST));
  return splitFull.reported!(state);
}

test('the frame of a page that was moved may be where the next part of the same huge page goes', () => {
  const reported = reportedOf(4, ({ cpu }, list) => {
    const head = nodePage(cpu, listNext(cpu, list));
    const spare = allocPage(cpu, anywhere);
    putPage(cpu, spare, Ref.Alloc);
    withoutMemory(cpu, 0, () => migrateChecked(cpu, list, anywhere, MIGRATE_ASYNC), spare);
    expect(ptePfn(readPte(cpu, 0, 1))).toBe(head);
  });
  expect(reported).toEqual([]);
});

test('of a huge page that was split each part counts that could not be moved', () => {
  const tried: number[] = [];
  // There is no new huge page; and who looks at a part, as others do at any time, has a reference to it.
  const target: MigrationTarget = {
    splits: true,
    request(cpu, pfn) {
      if (isCompound(cpu, pfn)) return undefined;
      getPage(cpu, pfn, Ref.Speculative);
      tried.push(pfn);
      return anywhere;
    },
  };
  const reported = reportedOf(8, ({ cpu }, list) => {
    migrateChecked(cpu, list, target, MIGRATE_ASYNC);
    expect(tried).toHaveLength(2);
    expect(listLength(cpu, list)).toBe(2);
  });
  expect(reported).toEqual([]);
});
