import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { GUP_PIN_COUNTING_BIAS, Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_GET, FOLL_PIN, releaseGrab, tryGrabPage, unpinUserPage } from '../../../src/mm/gup/followPage.ts';
import { maybeDmaPinned } from '../../../src/mm/page/maybeDmaPinned.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { PAGE_PINCOUNT } from '../../../src/mm/machine/pageFields.ts';
import { pageField } from '../../../src/mm/page/page.ts';
import { getPage, pageCount, refFreeze, refUnfreeze } from '../../../src/mm/page/refcount.ts';
import { allocPage, allocPages } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { bootCpu, bugOf, ledgerOf, movable } from '../machine.ts';

test('a pin of a single page is 1024 references', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  for (const pins of [1, 2, 3]) {
    expect(tryGrabPage(cpu, pfn, FOLL_PIN)).toBe(true);
    expect([pageCount(cpu, pfn), ledgerOf(cpu, pfn)]).toEqual([1 + pins * 1024, { alloc: 1, pin: pins }]);
  }
  for (let i = 0; i < 3; i++) unpinUserPage(cpu, pfn);
  expect([pageCount(cpu, pfn), maybeDmaPinned(cpu, pfn)]).toEqual([1, false]);
  expect(audit(cpu)).toEqual([]);
});

test('a pin of a compound page is one reference and counts apart, whichever of its pages is asked for', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, movable, 2);
  expect([head, head + 3].map((pfn) => tryGrabPage(cpu, pfn, FOLL_PIN))).toEqual([true, true]);
  expect([pageCount(cpu, head), pageField(cpu, head, PAGE_PINCOUNT)]).toEqual([3, 2]);
  expect([head, head + 1].map((pfn) => maybeDmaPinned(cpu, pfn))).toEqual([true, true]);
  expect([cpu.mem[cpu.layout.follPinAcquired], cpu.mem[cpu.layout.follPinReleased]]).toEqual([2, 0]);
  unpinUserPage(cpu, head + 2);
  unpinUserPage(cpu, head);
  expect([maybeDmaPinned(cpu, head), pageCount(cpu, head)]).toEqual([false, 1]);
  expect(audit(cpu)).toEqual([]);
});

test('many plain references look like a pin on a single page, but not on a compound one', () => {
  const cpu = bootCpu();
  const [single, head] = [allocPage(cpu, movable), allocPages(cpu, movable, 1)];
  for (const pfn of [single, head]) {
    for (let i = 2; i < GUP_PIN_COUNTING_BIAS; i++) getPage(cpu, pfn, Ref.Gup);
    expect(maybeDmaPinned(cpu, pfn)).toBe(false);
    getPage(cpu, pfn, Ref.Gup);
  }
  expect([maybeDmaPinned(cpu, single), maybeDmaPinned(cpu, head)]).toEqual([true, false]);
});

test('a grab is what the flags say, and its release gives it back', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  for (const [flags, taken] of [
    [0, { alloc: 1 }],
    [FOLL_GET, { alloc: 1, gup: 1 }],
    [FOLL_PIN, { alloc: 1, pin: 1 }],
  ] as const) {
    expect([tryGrabPage(cpu, pfn, flags), ledgerOf(cpu, pfn)]).toEqual([true, taken]);
    releaseGrab(cpu, pfn, flags);
    expect(ledgerOf(cpu, pfn)).toEqual({ alloc: 1 });
  }
});

test.each([FOLL_GET, FOLL_PIN])('a page that is being freed, or frozen, is not grabbed (flags %i)', (flags) => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  refFreeze(cpu, pfn, 1);
  expect([tryGrabPage(cpu, pfn, flags), tryGrabPage(cpu, 0, flags)]).toEqual([false, false]);
  refUnfreeze(cpu, pfn, 1);
  expect(cpu.mem[cpu.layout.follPinAcquired]).toBe(0);
  expect(audit(cpu)).toEqual([]);
});

test.each([0, 2])('the last unpin frees, also a compound page (order %i)', (order) => {
  const cpu = bootCpu();
  const head = allocPages(cpu, movable, order);
  tryGrabPage(cpu, head, FOLL_PIN);
  putPage(cpu, head, Ref.Alloc);
  unpinUserPage(cpu, head);
  expect(audit(cpu)).toEqual([]);
  expect(ledgerOf(cpu, head)).toEqual({});
});

test('an unpin of a single page that is not pinned is refused', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  expect(bugOf(cpu, () => unpinUserPage(cpu, pfn))).toMatchObject({ object: pfn });
});

test('an unpin of a compound page that is not pinned is refused', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, movable, 2);
  getPage(cpu, head, Ref.Gup);
  expect(bugOf(cpu, () => unpinUserPage(cpu, head))).toMatchObject({ bug: Bug.UnpinUnpinned, object: head });
});
