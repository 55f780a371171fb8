import { noteAllocated } from '../../src/mm/debug/frameState.ts';
import { describe, expect, it } from 'vitest';
import { Bug, bugs } from '../../src/mm/debug/bug.ts';
import { Ref } from '../../src/mm/debug/ref.ts';
import { reportBug } from '../../src/mm/debug/vmBugOn.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { listDel, lruNode } from '../../src/mm/page/list.ts';
import { lockPage, unlockPage } from '../../src/mm/page/pageLock.ts';
import { spinLock } from '../../src/mm/sync/spinLock.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { reportedBugs } from '../../src/oracle/reportedBugs.ts';
import { unmovable } from './requests.ts';
import { createWorkload } from './workload.ts';

const titles = (load: ReturnType<typeof createWorkload>): string[] =>
  reportedBugs(load.machine).map(({ oracle, object, title }) => `${oracle} [${object}] ${title}`);

describe('reported bugs', () => {
  it('a reference dropped once too often', () => {
    const load = createWorkload();
    const cpu = load.cpus[2]!;
    const pfn = allocPage(cpu, unmovable(0), 7);
    putPage(cpu, pfn, Ref.Alloc);
    expect(() => putPage(cpu, pfn, Ref.Gup, 9)).toThrow('I2');
    expect(reportedBugs(load.machine, (site) => `b.ts:${site}`)).toEqual([
      {
        oracle: 'I2',
        title: `refcount went below 0: page[${pfn}] (refcount was 0, reference of class gup), on CPU2`,
        object: `page[${pfn}]`,
        site: 'b.ts:9',
        phase: 'running',
        details: ['gup -1'],
      },
    ]);
  });

  it('a list node deleted twice', () => {
    const load = createWorkload();
    const cpu = load.cpus[0]!;
    expect(() => listDel(cpu, lruNode(cpu, 1))).toThrow('I7');
    expect(titles(load)).toEqual([
      'I7 [page[1].lru] list corruption: node deleted that is on no list: page[1].lru (prev poison, next poison), on CPU0',
    ]);
  });

  it('locks: taken twice, released by a stranger, slept under', () => {
    const load = createWorkload();
    const [cpu, other] = load.cpus;
    noteAllocated(cpu!, 6);
    spinLock(cpu!, cpu!.locks.lru[0]!, 3);
    expect(() => spinLock(cpu!, cpu!.locks.lru[0]!, 4)).toThrow('I15');
    expect(() => unlockPage(other!, 5)).toThrow('I13');
    expect(() => lockPage(cpu!, 6)).toThrow('I15');
    expect(titles(load)).toEqual([
      'I15 [node[0].lruLock] lock taken twice by the same CPU: node[0].lruLock (lru_lock), on CPU0',
      'I13 [page[5]] lock released by a CPU that does not hold it: page[5] (page_lock, released by CPU1), on CPU1',
      'I15 [page[6]] sleeping lock or sleep while a spinlock is held: page[6] (page_lock), on CPU0',
    ]);
  });

  it.each(Object.entries(Bug))('puts a report of %s into words, whatever its values', (_name, bug) => {
    const load = createWorkload();
    for (const value of [0, 1, 12_345_678, -1, -0x8000_0000]) {
      expect(() => reportBug(load.cpus[0]!, bug, value, value, value, 1)).toThrow(bugs[bug].id);
    }
    const found = reportedBugs(load.machine);
    expect(found.map(({ oracle }) => oracle)).toEqual(Array.from({ length: 5 }, () => bugs[bug].id));
    expect(found.every(({ title }) => title.startsWith(bugs[bug].title))).toBe(true);
  });

  it('keeps to the reports there is room for, and passes over one that is being written', () => {
    const load = createWorkload();
    const { shadow, shadowLayout } = load.machine;
    for (let i = 0; i < 40; i++) expect(() => reportBug(load.cpus[0]!, Bug.TailPage, i, 0, 0)).toThrow('I34');
    expect(reportedBugs(load.machine)).toHaveLength(32);
    shadow[shadowLayout.reports.base + 1] = 0;
    expect(reportedBugs(load.machine)).toHaveLength(31);
  });
});
