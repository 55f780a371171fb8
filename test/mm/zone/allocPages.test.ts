import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { isAllocated } from '../../../src/mm/debug/frameState.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import {
  PAGE_CONTENT,
  PAGE_GENERATION,
  PAGE_INDEX,
  PAGE_MAPCOUNT,
  PAGE_MAPPING,
  PAGE_PRIVATE,
} from '../../../src/mm/machine/pageFields.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { compoundPages } from '../../../src/mm/page/compound.ts';
import { pageField, setPageField } from '../../../src/mm/page/page.ts';
import { PG_locked, setPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { pageCount, refUnfreeze } from '../../../src/mm/page/refcount.ts';
import { allocPage, allocPages, type AllocRequest } from '../../../src/mm/zone/allocPages.ts';
import { MIGRATE_CMA, MIGRATE_MOVABLE, MIGRATE_UNMOVABLE, pageblockType } from '../../../src/mm/zone/migratetype.ts';
import { pageNode, pageZone, pageZoneKind } from '../../../src/mm/zone/zones.ts';
import { audit } from '../audit.ts';
import { bootCpu, bugOf, kernel, ledgerOf, movable } from '../machine.ts';

function allOf(cpu: Cpu, request: AllocRequest): number[] {
  const pages: number[] = [];
  for (let pfn = allocPage(cpu, request); pfn >= 0; pfn = allocPage(cpu, request)) pages.push(pfn);
  return pages;
}

test('a new page has one reference, no past and the next generation', () => {
  const cpu = bootCpu({ normalFrames: 8, movableFrames: 0, cmaBlocks: 0 });
  const pfn = allocPage(cpu, movable);
  const generation = pageField(cpu, pfn, PAGE_GENERATION);
  for (const field of [PAGE_INDEX, PAGE_PRIVATE, PAGE_CONTENT]) setPageField(cpu, pfn, field, 99);
  putPage(cpu, pfn, Ref.Alloc);
  expect(allocPage(cpu, movable)).toBe(pfn);
  expect(pageCount(cpu, pfn)).toBe(1);
  expect(ledgerOf(cpu, pfn)).toEqual({ alloc: 1 });
  const fields = [PAGE_MAPCOUNT, PAGE_MAPPING, PAGE_INDEX, PAGE_PRIVATE, PAGE_CONTENT, PAGE_GENERATION];
  expect(fields.map((field) => pageField(cpu, pfn, field))).toEqual([-1, 0, 0, 0, 0, generation + 1]);
  expect(isAllocated(cpu, pfn)).toBe(true);
});

test('the highest zone first, then the lower one of the node, then the next node', () => {
  const cpu = bootCpu({ nodes: 2, cpus: 1 });
  const zones = allOf(cpu, { ...movable, node: 1 }).map((pfn) => pageZone(cpu, pfn));
  expect(zones.filter((zone, i) => zone !== zones[i - 1])).toEqual([3, 2, 1, 0]);
  expect(zones).toHaveLength(64);
});

test('thisNode gives up instead', () => {
  const cpu = bootCpu({ nodes: 2 });
  const pages = allOf(cpu, { ...movable, node: 1, thisNode: true });
  expect(pages).toHaveLength(32);
  expect(new Set(pages.map((pfn) => pageNode(cpu, pfn)))).toEqual(new Set([1]));
});

test('a movable page can be kept out of the zone MOVABLE without tainting a pageblock', () => {
  const cpu = bootCpu();
  const pages = allOf(cpu, { ...movable, highestZone: ZONE_NORMAL });
  expect(pages).toHaveLength(16);
  expect(new Set(pages.map((pfn) => pageZoneKind(cpu, pfn)))).toEqual(new Set([ZONE_NORMAL]));
  const types = Array.from({ length: 8 }, (_, block) => pageblockType(cpu, block * 4));
  expect(types).toEqual([1, 1, 1, MIGRATE_CMA, 1, 1, 1, 1]);
});

test('an unmovable page gets neither CMA nor, when its request says so, the zone MOVABLE', () => {
  const cpu = bootCpu();
  const pages = allOf(cpu, kernel);
  expect(pages.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('mobility and zone are independent: unmovable may go to the zone MOVABLE', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, { ...kernel, highestZone: ZONE_MOVABLE });
  expect([pageZoneKind(cpu, pfn), pageblockType(cpu, pfn)]).toEqual([ZONE_MOVABLE, MIGRATE_UNMOVABLE]);
});

test('a node without a zone MOVABLE', () => {
  const cpu = bootCpu({ movableFrames: 0 });
  expect(allOf(cpu, movable)).toHaveLength(16);
});

test('out of memory is -1, and a page that comes back can be had', () => {
  const cpu = bootCpu();
  const pages = allOf(cpu, movable);
  expect(new Set(pages).size).toBe(32);
  expect([allocPage(cpu, movable), allocPages(cpu, movable, 2)]).toEqual([-1, -1]);
  putPage(cpu, pages[5]!, Ref.Alloc);
  expect(allocPage(cpu, movable)).toBe(pages[5]);
});

test('a higher order is a compound page, aligned', () => {
  const cpu = bootCpu();
  for (const order of [1, 2, 3]) {
    const head = allocPages(cpu, movable, order);
    expect([compoundPages(cpu, head), head % (1 << order), pageCount(cpu, head)]).toEqual([1 << order, 0, 1]);
    putPage(cpu, head, Ref.Alloc);
  }
  expect(audit(cpu)).toEqual([]);
});

test('a page that is handed out in use is refused', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  putPage(cpu, pfn, Ref.Alloc);
  refUnfreeze(cpu, pfn, 1);
  expect(bugOf(cpu, () => allocPage(cpu, movable))).toMatchObject({ bug: Bug.AllocInUse, object: pfn, b: 1 });
});

test('a page that is handed out with flags of a page in use is refused', () => {
  const cpu = bootCpu();
  const pfn = allocPage(cpu, movable);
  putPage(cpu, pfn, Ref.Alloc);
  setPageFlag(cpu, pfn, PG_locked);
  expect(bugOf(cpu, () => allocPage(cpu, movable))).toMatchObject({ bug: Bug.AllocInUse, object: pfn, a: PG_locked });
});

test('a page of a movable request stays movable', () => {
  const cpu = bootCpu();
  expect(pageblockType(cpu, allocPage(cpu, movable))).toBe(MIGRATE_MOVABLE);
});
