import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import {
  LIST_POISON,
  listAdd,
  listAddTail,
  listDel,
  listEmpty,
  listNext,
  listPrev,
  lruNode,
  nodePage,
} from '../../../src/mm/page/list.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { bootCpu, bugOf, listed, movable } from '../machine.ts';

function setUp(): { cpu: Cpu; head: number; pages: number[] } {
  const cpu = bootCpu();
  const pages = [1, 2, 3].map(() => allocPage(cpu, movable));
  return { cpu, head: privateList(cpu, 0), pages };
}

test('a new list is empty', () => {
  const { cpu, head } = setUp();
  expect(listEmpty(cpu, head)).toBe(true);
  expect([listNext(cpu, head), listPrev(cpu, head)]).toEqual([head, head]);
});

test('add is behind the head, add tail before it', () => {
  const { cpu, head, pages } = setUp();
  const [a, b, c] = pages.map((pfn) => lruNode(cpu, pfn));
  listAdd(cpu, a!, head);
  listAdd(cpu, b!, head);
  listAddTail(cpu, c!, head);
  expect(listed(cpu, head)).toEqual([pages[1], pages[0], pages[2]]);
  expect(nodePage(cpu, listPrev(cpu, head))).toBe(pages[2]);
  expect(listEmpty(cpu, head)).toBe(false);
});

test('a deleted node is poisoned, its neighbours close up', () => {
  const { cpu, head, pages } = setUp();
  for (const pfn of pages) listAddTail(cpu, lruNode(cpu, pfn), head);
  listDel(cpu, lruNode(cpu, pages[1]!));
  expect(listed(cpu, head)).toEqual([pages[0], pages[2]]);
  expect(listPrev(cpu, lruNode(cpu, pages[2]!))).toBe(lruNode(cpu, pages[0]!));
  expect(listNext(cpu, lruNode(cpu, pages[1]!))).toBe(LIST_POISON);
});

test('a node is a page and back', () => {
  const { cpu } = setUp();
  expect([0, 1, 31].map((pfn) => nodePage(cpu, lruNode(cpu, pfn)))).toEqual([0, 1, 31]);
});

test('a second deletion is refused', () => {
  const { cpu, head, pages } = setUp();
  const node = lruNode(cpu, pages[0]!);
  listAdd(cpu, node, head);
  listDel(cpu, node);
  expect(bugOf(cpu, () => listDel(cpu, node))).toMatchObject({ bug: Bug.ListDelete, object: node, a: LIST_POISON });
});

test('a node that is the first or the last can not be added there again', () => {
  const { cpu, head, pages } = setUp();
  const node = lruNode(cpu, pages[0]!);
  listAdd(cpu, node, head);
  expect(bugOf(cpu, () => listAdd(cpu, node, head))).toMatchObject({ bug: Bug.ListAdd, object: node });
  expect(bugOf(cpu, () => listAddTail(cpu, node, head))).toMatchObject({ bug: Bug.ListAdd, object: node });
});

test('adding next to a broken neighbour is refused', () => {
  const { cpu, head, pages } = setUp();
  const [a, b] = pages.map((pfn) => lruNode(cpu, pfn));
  listAdd(cpu, a!, head);
  cpu.mem[a! + 1] = b!;
  expect(bugOf(cpu, () => listAdd(cpu, b!, head))).toMatchObject({ bug: Bug.ListNeighbours, object: b! });
});

test('deleting a node whose neighbours do not point back is refused', () => {
  const { cpu, head, pages } = setUp();
  const [a, b, c] = pages.map((pfn) => lruNode(cpu, pfn));
  for (const node of [a!, b!, c!]) listAddTail(cpu, node, head);
  const other = privateList(cpu, 1);
  // Linked to a second list while on the first: its old neighbours still point to it.
  listAdd(cpu, b!, other);
  expect(bugOf(cpu, () => listDel(cpu, a!))).toMatchObject({ bug: Bug.ListNeighbours, object: a! });
  expect(bugOf(cpu, () => listDel(cpu, c!))).toMatchObject({ bug: Bug.ListNeighbours, object: c! });
});
