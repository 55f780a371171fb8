import { expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { PG_head, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { lookupPte } from '../../../src/mm/vm/pmd.ts';
import { ptePfn } from '../../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPages } from '../../../src/mm/zone/allocPages.ts';
import { movable } from '../machine.ts';
import { bootPins, compactAll, findings } from '../pinpage/pinWorkload.ts';

test('A4.3.4 compaction isolates no large pages: what migration does to them never concerned it', () => {
  const cpu = bootPins({ thp: 'on', anonPages: 8 });
  const filler = allocPages(cpu, movable, 2);
  writeUser(cpu, 0, 0, 10);
  writeUser(cpu, 0, 5, 15);
  lruAddDrain(cpu);
  putPage(cpu, filler, Ref.Alloc);
  const heads = [0, 4].map((vpage) => ptePfn(lookupPte(cpu, 0, vpage)));
  expect(heads.map((head) => testPageFlag(cpu, head, PG_head))).toEqual([true, true]);
  compactAll(cpu, 1);
  expect([0, 4].map((vpage) => ptePfn(lookupPte(cpu, 0, vpage)))).toEqual(heads);
  expect([readUser(cpu, 0, 0), readUser(cpu, 0, 5), findings(cpu)]).toEqual([10, 15, []]);
});
