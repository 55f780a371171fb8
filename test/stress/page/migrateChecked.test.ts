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
import { Sfc32 } from '../../../src/scenario/random.ts';
import { isolateMapped } from '../../../stress/page/isolateMapped.ts';
import { keepPage } from '../../../stress/page/keptPage.ts';
import { KEPT_LIST } from '../../../stress/page/operations/isolate.ts';
import { migrateChecked } from '../../../stress/page/operations/migrate.ts';
import { writePage } from '../../../stress/page/pageMachine.ts';
import { smallScenario } from '../../../stress/page/smallScenario.ts';

const anywhere = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: false };

test('the frame of a page that was moved may be where the next part of the same huge page goes', () => {
  let head = -1;
  const scenario = smallScenario({
    name: 'small/split-reused',
    summary: 'a huge page is split and migrated to where there is one frame',
    cpus: 1,
    machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 4, migratePasses: 1, lruBatch: 8 },
    prepare(actors) {
      writePage(actors, 0, 0);
      writePage(actors, 0, 1);
      const [actor] = actors as [(typeof actors)[0]];
      const { cpu } = actor;
      isolateMapped(actor);
      head = nodePage(cpu, listNext(cpu, privateList(cpu, KEPT_LIST)));
      const spare = allocPage(cpu, anywhere);
      for (let pfn = allocPage(cpu, anywhere); pfn >= 0; pfn = allocPage(cpu, anywhere)) {
        keepPage(actor, pfn, Ref.Alloc);
      }
      putPage(cpu, spare, Ref.Alloc);
    },
    operations: [
      {
        name: 'migrate',
        run: ({ cpu }) => migrateChecked(cpu, privateList(cpu, KEPT_LIST), anywhere, MIGRATE_ASYNC),
      },
    ],
  });
  const state = scenario.create({ ...scenario.stepped, callSites: 300 });
  const actor = scenario.attach(state, 0, () => 0);
  scenario.operations[0]!.run(actor, new Sfc32(1));
  expect(ptePfn(readPte(actor.cpu, 0, 1))).toBe(head);
  expect(scenario.reported!(state)).toEqual([]);
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
  const scenario = smallScenario({
    name: 'small/split-busy',
    summary: 'a huge page is split, and its parts are busy',
    cpus: 1,
    machine: { thp: 'on', anonPages: 2, normalFrames: 4, movableFrames: 8, migratePasses: 1, lruBatch: 8 },
    prepare(actors) {
      writePage(actors, 0, 0);
      writePage(actors, 0, 1);
      isolateMapped(actors[0]!);
    },
    operations: [
      {
        name: 'migrate',
        run: ({ cpu }) => migrateChecked(cpu, privateList(cpu, KEPT_LIST), target, MIGRATE_ASYNC),
      },
    ],
  });
  const state = scenario.create({ ...scenario.stepped, callSites: 300 });
  const actor = scenario.attach(state, 0, () => 0);
  scenario.operations[0]!.run(actor, new Sfc32(1));
  expect(tried).toHaveLength(2);
  expect(listLength(actor.cpu, privateList(actor.cpu, KEPT_LIST))).toBe(2);
  expect(scenario.reported!(state)).toEqual([]);
});
