import { describe, expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_GET, FOLL_PIN, FOLL_WRITE, unpinUserPage } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { isolateHugePage, putbackActiveHugepage } from '../../../src/mm/hugetlb/isolateHugePage.ts';
import {
  allocHugetlbPage,
  hugetlbActiveList,
  hugetlbFreeList,
  isHugetlb,
  releaseHugetlbPool,
} from '../../../src/mm/hugetlb/hugetlbPool.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { nrIsolated } from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EINVAL, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { nodeRequest } from '../../../src/mm/migrate/moveRequest.ts';
import { MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { PG_lru, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { exitMm } from '../../../src/mm/vm/exec.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { mmap, mmapHugetlb, munmap } from '../../../src/mm/vm/munmap.ts';
import { PTE_PRESENT } from '../../../src/mm/vm/pte.ts';
import { ACCESS_FAILED, readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { pageNode } from '../../../src/mm/zone/zones.ts';
import { auditMachine } from '../../../src/oracle/auditMachine.ts';
import { ledgerOf, listed } from '../machine.ts';
import { behind, bootHuge, expectSound, HUGE, pmdType } from '../huge/hugeMemory.ts';

const LIST = 1;

/** A machine with two pages in the pool of each node; the first huge range of address space 0 is the pool's. */
function bootPool(hugePages = 2, thp: 'on' | 'off' = 'off'): Cpu {
  const cpu = bootHuge({ hugePages, thp });
  mmapHugetlb(cpu, 0, 0);
  return cpu;
}

const free = (cpu: Cpu): number[] => [0, 1].map((node) => listed(cpu, hugetlbFreeList(cpu, node)).length);
const active = (cpu: Cpu): number[] => listed(cpu, hugetlbActiveList(cpu));
const contents = (cpu: Cpu, mm = 0): number[] => [0, 1, 2, 3].map((vpage) => readUser(cpu, mm, vpage));

describe('the pool', () => {
  test('is filled at boot, by node, and given back', () => {
    const cpu = bootPool();
    expect(free(cpu)).toEqual([2, 2]);
    expectSound(cpu);
    exitMm(cpu, 0);
    releaseHugetlbPool(cpu);
    expect(auditMachine(cpu.machine, 'end')).toEqual([]);
  });

  test('gives pages of the wanted node first, of that alone if asked, and zeroed', () => {
    const cpu = bootPool(1);
    const first = allocHugetlbPage(cpu, 1, false);
    expect(pageNode(cpu, first)).toBe(1);
    expect(allocHugetlbPage(cpu, 1, true)).toBe(-1);
    const second = allocHugetlbPage(cpu, 1, false);
    expect(pageNode(cpu, second)).toBe(0);
    expect(allocHugetlbPage(cpu, 0, false)).toBe(-1);
    for (const head of [first, second]) putPage(cpu, head, Ref.Alloc);
    expect(free(cpu)).toEqual([1, 1]);
    expectSound(cpu);
  });
});

describe('a fault', () => {
  test('maps a page of the pool by a PMD entry; it is in use, and on no LRU list', () => {
    const cpu = bootPool();
    for (let vpage = 0; vpage < HUGE; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
    const head = behind(cpu, 0, 0);
    expect(isHugetlb(cpu, head)).toBe(true);
    expect(testPageFlag(cpu, head, PG_lru)).toBe(false);
    expect(active(cpu)).toEqual([head]);
    expect(contents(cpu)).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
    exitMm(cpu, 0);
    expect(free(cpu)).toEqual([2, 2]);
    expectSound(cpu);
  });

  test('fails when the pool is empty (SIGBUS)', () => {
    const cpu = bootPool(1);
    const taken = [allocHugetlbPage(cpu, 0, true), allocHugetlbPage(cpu, 1, true)];
    expect(readUser(cpu, 0, 1)).toBe(ACCESS_FAILED);
    for (const head of taken) putPage(cpu, head, Ref.Alloc);
    expect(readUser(cpu, 0, 1)).toBe(0);
    expectSound(cpu);
  });

  test('after a fork copies the whole page for who writes', () => {
    const cpu = bootPool();
    for (let vpage = 0; vpage < HUGE; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
    expect(fork(cpu, 0, 1)).toBe(0);
    writeUser(cpu, 1, 3, 40);
    expect(contents(cpu)).toEqual([1, 2, 3, 4]);
    expect(contents(cpu, 1)).toEqual([1, 2, 3, 40]);
    expect(pmdType(cpu, 1, 0)).toBe(PTE_PRESENT);
    expect(active(cpu)).toHaveLength(2);
    expectSound(cpu);
  });
});

test('a fork copies at once what a device uses, or fails', () => {
  const cpu = bootPool(1);
  writeUser(cpu, 0, 0, 1);
  const head = behind(cpu, 0, 0);
  const pages = new Int32Array(1);
  getUserPages(cpu, 0, 2, 1, FOLL_PIN | FOLL_WRITE, pages);
  const last = allocHugetlbPage(cpu, 0, false);
  expect(fork(cpu, 0, 1)).toBe(-ENOMEM);
  putPage(cpu, last, Ref.Alloc);
  expect(fork(cpu, 0, 1)).toBe(0);
  expect(behind(cpu, 0, 0)).toBe(head);
  expect(behind(cpu, 1, 0)).not.toBe(head);
  expect(readUser(cpu, 1, 0)).toBe(1);
  unpinUserPage(cpu, pages[0]!);
  expectSound(cpu);
});

test('a page of the pool is unmapped as a whole, or not at all', () => {
  const cpu = bootPool();
  writeUser(cpu, 0, 0, 1);
  expect(munmap(cpu, 0, 1, 2)).toBe(-EINVAL);
  expect(munmap(cpu, 0, 2, 4)).toBe(-EINVAL);
  expect(mmap(cpu, 0, 3, 1)).toBe(-EINVAL);
  expect(mmapHugetlb(cpu, 0, 1)).toBe(-EINVAL);
  expect(munmap(cpu, 0, 0, HUGE)).toBe(0);
  expect(free(cpu)).toEqual([2, 2]);
  expectSound(cpu);
});

describe('isolateHugePage', () => {
  test('takes a page in use, once, without counting it; it comes back as it was', () => {
    const cpu = bootPool();
    writeUser(cpu, 0, 0, 1);
    const head = behind(cpu, 0, 0);
    const list = privateList(cpu, LIST);
    expect(isolateHugePage(cpu, head, list)).toBe(true);
    expect(isolateHugePage(cpu, head, list)).toBe(false);
    expect(listed(cpu, list)).toEqual([head]);
    expect([nrIsolated(cpu, 0, false), nrIsolated(cpu, 1, false)]).toEqual([0, 0]);
    expect(ledgerOf(cpu, head)).toEqual({ map: 1, isolation: 1 });
    expectSound(cpu);
    putbackActiveHugepage(cpu, head);
    expect(active(cpu)).toEqual([head]);
    expectSound(cpu);
  });

  test('takes none that is free, or not mapped yet; nor does the LRU', () => {
    const cpu = bootPool();
    const list = privateList(cpu, LIST);
    expect(isolateHugePage(cpu, listed(cpu, hugetlbFreeList(cpu, 0))[0]!, list)).toBe(false);
    const head = allocHugetlbPage(cpu, 0, false);
    expect(isolateHugePage(cpu, head, list)).toBe(false);
    expect(isolateToList(cpu, head, list)).toBe(false);
    putPage(cpu, head, Ref.Alloc);
    expectSound(cpu);
  });
});

describe('migration', () => {
  const isolated = (cpu: Cpu): number => {
    for (let vpage = 0; vpage < HUGE; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
    const head = behind(cpu, 0, 0);
    isolateHugePage(cpu, head, privateList(cpu, LIST));
    return head;
  };
  const migrate = (cpu: Cpu, node: number): number =>
    migratePages(cpu, privateList(cpu, LIST), nodeRequest(node), MIGRATE_SYNC, MigrateReason.Syscall);

  test('moves a page to the pool of another node, and frees the old one', () => {
    const cpu = bootPool();
    const head = isolated(cpu);
    expect(migrate(cpu, 1 - pageNode(cpu, head))).toBe(0);
    expect(pageNode(cpu, behind(cpu, 0, 0))).toBe(1 - pageNode(cpu, head));
    expect(active(cpu)).toEqual([behind(cpu, 0, 0)]);
    expect(free(cpu).toSorted()).toEqual([1, 2]);
    expect(contents(cpu)).toEqual([1, 2, 3, 4]);
    expect(isolateHugePage(cpu, behind(cpu, 0, 0), privateList(cpu, LIST))).toBe(true);
    putbackIsolatedPages(cpu, privateList(cpu, LIST));
    expectSound(cpu);
  });

  test('fails for want of a page, or when somebody has a reference; the page goes back', () => {
    const cpu = bootPool(1);
    const head = isolated(cpu);
    const node = 1 - pageNode(cpu, head);
    const taken = allocHugetlbPage(cpu, node, true);
    expect(migrate(cpu, node)).toBe(-ENOMEM);
    putPage(cpu, taken, Ref.Alloc);
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 3, 1, FOLL_GET, pages);
    expect(migrate(cpu, node)).toBe(1);
    putPage(cpu, pages[0]!, Ref.Gup);
    putbackIsolatedPages(cpu, privateList(cpu, LIST));
    expect(active(cpu)).toEqual([head]);
    expect(free(cpu).toSorted()).toEqual([0, 1]);
    expect(contents(cpu)).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
  });

  test('of a page that nobody has any more frees it', () => {
    const cpu = bootPool();
    const head = isolated(cpu);
    exitMm(cpu, 0);
    expect(migrate(cpu, 1 - pageNode(cpu, head))).toBe(0);
    expect(free(cpu)).toEqual([2, 2]);
    expectSound(cpu);
  });
});
