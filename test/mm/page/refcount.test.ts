import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { ledgerFrozen, ledgerSubFrozen } from '../../../src/mm/debug/ledger.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { PAGE_REFCOUNT } from '../../../src/mm/machine/pageFields.ts';
import { compoundHead } from '../../../src/mm/page/compound.ts';
import { setPageField } from '../../../src/mm/page/page.ts';
import {
  getPage,
  pageCount,
  putPageTestZero,
  refAdd,
  REFCOUNT_LIMIT,
  refFreeze,
  refSubTestZero,
  refUnfreeze,
  tryGetPage,
} from '../../../src/mm/page/refcount.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { allocPage, allocPages } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { bootCpu, bugOf, kernel, ledgerOf, movable } from '../machine.ts';

test('get and put count and book by class', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  getPage(cpu, pfn, Ref.Gup);
  getPage(cpu, pfn, Ref.Gup);
  getPage(cpu, pfn, Ref.Cache);
  expect(pageCount(cpu, pfn)).toBe(4);
  expect(ledgerOf(cpu, pfn)).toEqual({ alloc: 1, gup: 2, cache: 1 });
  putPage(cpu, pfn, Ref.Gup);
  expect(pageCount(cpu, pfn)).toBe(3);
  expect(ledgerOf(cpu, pfn)).toEqual({ alloc: 1, gup: 1, cache: 1 });
});

test('the ledger knows who took the last reference of a class', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  getPage(cpu, pfn, Ref.Gup, 77);
  const { shadow, holderBase, ledgerStride } = cpu.debug;
  expect(shadow[holderBase + pfn * ledgerStride + Ref.Gup]).toBe((1 << 24) | 77);
});

test('the last put frees, no other', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  getPage(cpu, pfn, Ref.Gup);
  putPage(cpu, pfn, Ref.Alloc);
  expect(isAllocated(cpu, pfn)).toBe(true);
  putPage(cpu, pfn, Ref.Gup);
  expect(isAllocated(cpu, pfn)).toBe(false);
  expect(audit(cpu)).toEqual([]);
});

test('testzero tells the last reference only', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  getPage(cpu, pfn, Ref.Gup);
  expect(putPageTestZero(cpu, pfn, Ref.Gup)).toBe(false);
  expect(putPageTestZero(cpu, pfn, Ref.Alloc)).toBe(true);
});

test('a plain get of a free page is refused', () => {
  const cpu = bootCpu();
  expect(bugOf(cpu, () => getPage(cpu, 5, Ref.Gup, 9))).toEqual({
    bug: Bug.GetOnFree,
    object: 5,
    a: 0,
    b: Ref.Gup,
    cpu: 0,
    site: 9,
  });
});

test('a tentative get of a free page fails and changes nothing', () => {
  const cpu = bootCpu();
  expect(tryGetPage(cpu, 5, Ref.Speculative)).toBe(false);
  expect(pageCount(cpu, 5)).toBe(0);
  expect(ledgerOf(cpu, 5)).toEqual({});
});

test('a tentative get of a page in use succeeds', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  expect(tryGetPage(cpu, pfn, Ref.Speculative)).toBe(true);
  expect(ledgerOf(cpu, pfn)).toEqual({ alloc: 1, speculative: 1 });
});

test('a put of a free page is refused', () => {
  const cpu = bootCpu();
  expect(bugOf(cpu, () => putPage(cpu, 5, Ref.Gup))).toMatchObject({ bug: Bug.RefUnderflow, object: 5, a: 0 });
});

test('a drop of more references than there are is refused', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  expect(bugOf(cpu, () => refSubTestZero(cpu, pfn, 2, Ref.Alloc, 1))).toMatchObject({ bug: Bug.RefUnderflow, a: 1 });
});

test('a count that runs away is refused, by get and by tryget', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  setPageField(cpu, pfn, PAGE_REFCOUNT, REFCOUNT_LIMIT);
  expect(bugOf(cpu, () => getPage(cpu, pfn, Ref.Gup))).toBeUndefined();
  expect(bugOf(cpu, () => getPage(cpu, pfn, Ref.Gup))).toMatchObject({ bug: Bug.RefOverflow, object: pfn });
  expect(bugOf(cpu, () => tryGetPage(cpu, pfn, Ref.Gup))).toMatchObject({ bug: Bug.RefOverflow, object: pfn });
});

test('nobody tries for a page before the first one', () => {
  const cpu = bootCpu();
  expect(bugOf(cpu, () => tryGetPage(cpu, 0, Ref.Gup))).toBeUndefined();
  expect(bugOf(cpu, () => tryGetPage(cpu, -1, Ref.Gup))).toMatchObject({ bug: Bug.NoSuchPage, object: -1 });
});

test('a freeze needs exactly the expected count', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  getPage(cpu, pfn, Ref.Gup);
  expect(refFreeze(cpu, pfn, 1)).toBe(false);
  expect(refFreeze(cpu, pfn, 3)).toBe(false);
  expect(pageCount(cpu, pfn)).toBe(2);
  expect(ledgerFrozen(cpu, pfn)).toBe(0);
  expect(refFreeze(cpu, pfn, 2)).toBe(true);
  expect(pageCount(cpu, pfn)).toBe(0);
});

test('what a freeze hides is on the books until it is unfrozen or dropped', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  getPage(cpu, pfn, Ref.Gup);
  refFreeze(cpu, pfn, 2);
  expect([ledgerFrozen(cpu, pfn), ledgerOf(cpu, pfn)]).toEqual([2, { alloc: 1, gup: 1 }]);
  ledgerSubFrozen(cpu, pfn, Ref.Gup);
  expect([ledgerFrozen(cpu, pfn), ledgerOf(cpu, pfn)]).toEqual([1, { alloc: 1 }]);
  refUnfreeze(cpu, pfn, 1);
  expect([ledgerFrozen(cpu, pfn), pageCount(cpu, pfn)]).toEqual([0, 1]);
});

test('nobody gets a frozen page', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  refFreeze(cpu, pfn, 1);
  expect(tryGetPage(cpu, pfn, Ref.Speculative)).toBe(false);
  refUnfreeze(cpu, pfn, 1);
  expect(tryGetPage(cpu, pfn, Ref.Speculative)).toBe(true);
});

test('an unfreeze of a page that is not frozen is refused', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  expect(bugOf(cpu, () => refUnfreeze(cpu, pfn, 1))).toMatchObject({ bug: Bug.UnfreezeNotFrozen, object: pfn, a: 1 });
});

test('references to a tail are the head’s, but a tentative get takes the page itself', () => {
  const cpu = bootCpu();
  const head = allocPages(cpu, kernel, 2);
  const tail = head + 2;
  getPage(cpu, tail, Ref.Gup);
  expect(compoundHead(cpu, tail)).toBe(head);
  expect([pageCount(cpu, head), pageCount(cpu, tail)]).toEqual([2, 2]);
  expect(ledgerOf(cpu, head)).toEqual({ alloc: 1, gup: 1 });
  expect(tryGetPage(cpu, tail, Ref.Speculative)).toBe(false);
  putPage(cpu, tail, Ref.Gup);
  putPage(cpu, tail, Ref.Alloc);
  expect(isAllocated(cpu, head)).toBe(false);
  expect(audit(cpu)).toEqual([]);
});

test('several units may be booked as one reference', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  refAdd(cpu, pfn, 1024, Ref.Pin, 1);
  expect(pageCount(cpu, pfn)).toBe(1025);
  expect(ledgerOf(cpu, pfn)).toEqual({ alloc: 1, pin: 1 });
  expect(refSubTestZero(cpu, pfn, 1024, Ref.Pin, 1)).toBe(false);
  expect(audit(cpu)).toEqual([]);
});
