import { expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList, WORK_LIST } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { PG_lru, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { initListHead } from '../../../src/mm/page/list.ts';
import { allocUserPage } from '../../../src/mm/reclaim/allocUserPage.ts';
import { addHold } from '../../../src/oracle/witness/holds.ts';
import { checkOperationEnd } from '../../../stress/page/checkOperationEnd.ts';
import { KEPT_LIST } from '../../../stress/page/operations/isolate.ts';
import scenario from '../../../stress/fault-migrate.ts';

function scene() {
  const state = scenario.create({ ...scenario.stepped, callSites: 300 });
  const actor = scenario.attach(state, 0, () => 0);
  const { cpu } = actor;
  const onLru = Array.from({ length: cpu.layout.frames }, (_, pfn) => pfn).find((pfn) =>
    testPageFlag(cpu, pfn, PG_lru),
  )!;
  const found = (): string[] => scenario.reported!(state).map(({ oracle, object }) => `${oracle} ${object}`);
  return { actor, cpu, onLru, found };
}

/** What a failed assertion of the model throws ends the operation; here it is only looked at. */
function endOf(actor: Parameters<typeof checkOperationEnd>[0]): boolean {
  try {
    checkOperationEnd(actor);
    return true;
  } catch {
    return false;
  }
}

test('I11: a page isolated and forgotten, not one that the workload keeps, nor one that was put back', () => {
  const { actor, cpu, onLru, found } = scene();
  const list = privateList(cpu, WORK_LIST);
  initListHead(cpu, list);
  expect(isolateToList(cpu, onLru, privateList(cpu, KEPT_LIST))).toBe(true);
  expect(endOf(actor)).toBe(true);
  putbackIsolatedPages(cpu, privateList(cpu, KEPT_LIST));
  lruAddDrain(cpu);
  expect(isolateToList(cpu, onLru, list)).toBe(true);
  expect(found()).toEqual([]);
  expect(endOf(actor)).toBe(false);
  expect(found()).toEqual(['I11 cpu[0]']);
});

test('I29: a page allocated and forgotten, not one that the workload holds, nor one that was freed', () => {
  const { actor, cpu, found } = scene();
  putPage(cpu, allocUserPage(cpu), Ref.Alloc);
  const pfn = allocUserPage(cpu);
  addHold(actor.witness, cpu, { ref: Ref.Alloc, pfn, mm: -1, vpage: -1, unmapped: 0, loss: 0 });
  expect(endOf(actor)).toBe(true);
  expect(found()).toEqual([]);
  allocUserPage(cpu);
  expect(endOf(actor)).toBe(false);
  expect(found()).toEqual(['I29 cpu[0]']);
});
