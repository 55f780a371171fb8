import { describe, expect, test } from 'vitest';
import { compactZone } from '../../../src/mm/compaction/compactZone.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_GET } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { isolateHugePage } from '../../../src/mm/hugetlb/isolateHugePage.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { batchCount, lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EACCES, EAGAIN, EBUSY, EFAULT, ENODEV, ENOENT, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { ZONE_MOVABLE } from '../../../src/mm/machine/layout.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import type { MigrationTarget } from '../../../src/mm/migrate/migrationTarget.ts';
import { movePages } from '../../../src/mm/migrate/movePages.ts';
import { nodeRequest, type MoveRequest } from '../../../src/mm/migrate/moveRequest.ts';
import { pagesStat } from '../../../src/mm/migrate/pagesStat.ts';
import { MIGRATE_SYNC, MIGRATE_SYNC_LIGHT } from '../../../src/mm/migrate/unmapAndMove.ts';
import { compoundHead, isCompound } from '../../../src/mm/page/compound.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { mmapHugetlb, munmap } from '../../../src/mm/vm/munmap.ts';
import { lookupPte } from '../../../src/mm/vm/pmd.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../../../src/mm/zone/migratetype.ts';
import { drainAllPages } from '../../../src/mm/zone/perCpuPages.ts';
import { pageNode, pageZone } from '../../../src/mm/zone/zones.ts';
import { movePagesFault, UNWRITTEN } from '../../../src/oracle/movePagesTable.ts';
import { listed } from '../machine.ts';
import { behind, expectSound } from '../huge/hugeMemory.ts';
import { bootMm } from '../vm/userMemory.ts';

const LIST = 2;

/** Two nodes; the pages 0 to `pages` - 1 of address space 0 are on node 0 and hold 1, 2, 3 … */
function boot(overrides: Partial<MachineConfig> = {}, pages = 6): Cpu {
  const cpu = bootMm({ nodes: 2, anonPages: 8, ...overrides });
  for (let vpage = 0; vpage < pages; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
  lruAddDrain(cpu);
  return cpu;
}

function request(pages: number[], nodes: number[], more: Partial<MoveRequest> = {}): MoveRequest {
  return {
    mm: 0,
    count: pages.length,
    pages: Int32Array.from(pages),
    nodes: Int32Array.from(nodes),
    status: new Int32Array(pages.length).fill(UNWRITTEN),
    moveAll: false,
    allowedNodes: -1,
    list: LIST,
    ...more,
  };
}

/** Calls movePages: the result, and the statuses; what stands in its table must allow both. */
function move(cpu: Cpu, call: MoveRequest): { result: number; status: number[] } {
  const result = movePages(cpu, call);
  const exact = call.status.length === call.count && call.pages.length === call.count;
  expect(exact ? movePagesFault(cpu.config, call, result) : undefined).toBeUndefined();
  expect(listed(cpu, privateList(cpu, LIST))).toEqual([]);
  lruAddDrain(cpu);
  return { result, status: [...call.status] };
}

const nodesOf = (cpu: Cpu, pages: number[]): number[] => pages.map((vpage) => pageNode(cpu, behind(cpu, 0, vpage)));

/** Keeps a reference to the page at a virtual page: it can't be migrated until the returned function drops it. */
function keep(cpu: Cpu, vpage: number): () => void {
  const pages = new Int32Array(1);
  getUserPages(cpu, 0, vpage, 1, FOLL_GET, pages);
  lruAddDrain(cpu);
  return () => putPage(cpu, pages[0]!, Ref.Gup);
}

/** Takes all memory of a node but `blocks` of order 2. */
function exhaust(cpu: Cpu, node: number): number[] {
  const taken: number[] = [];
  const all = { node, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
  for (let pfn = allocPage(cpu, all); pfn >= 0; pfn = allocPage(cpu, all)) taken.push(pfn);
  return taken;
}
const giveBack = (cpu: Cpu, pages: readonly number[]): void => pages.forEach((pfn) => putPage(cpu, pfn, Ref.Alloc));

const kinds = ['list', 'array'] as const;

describe.each(kinds)('%s', (kind) => {
  test('moves pages to the nodes they are to go to, and says so', () => {
    const cpu = boot({ movePages: kind });
    const { result, status } = move(cpu, request([0, 1, 2, 3, 4, 5], [1, 1, 0, 1, 0, 1]));
    expect({ result, status }).toEqual({ result: 0, status: [1, 1, 0, 1, 0, 1] });
    expect(nodesOf(cpu, [0, 1, 2, 3, 4, 5])).toEqual([1, 1, 0, 1, 0, 1]);
    expect([0, 1, 2, 3, 4, 5].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2, 3, 4, 5, 6]);
    expectSound(cpu);
  });

  test('moves pages of a file', () => {
    const cpu = boot({ movePages: kind });
    writeUser(cpu, 0, 8, 80);
    lruAddDrain(cpu);
    expect(move(cpu, request([8], [1]))).toEqual({ result: 0, status: [1] });
    expect(nodesOf(cpu, [8])).toEqual([1]);
    expect(readUser(cpu, 0, 8)).toBe(80);
    expectSound(cpu);
  });

  test('A4.1: statuses say why a page was not queued', () => {
    const cpu = boot({ movePages: kind }, 4);
    munmap(cpu, 0, 1, 1);
    fork(cpu, 0, 1);
    writeUser(cpu, 0, 3, 33);
    lruAddDrain(cpu);
    const isolated = privateList(cpu, 1);
    const drop = keep(cpu, 3);
    isolateToList(cpu, behind(cpu, 0, 3), isolated);
    drop();
    const call = request([1, 99, -1, 5, 2, 3, 0], [1, 1, 1, 1, 1, 1, 0]);
    const expected = [-EFAULT, -EFAULT, -EFAULT, -ENOENT, -EACCES, -EBUSY, 0];
    expect(move(cpu, call)).toEqual({ result: 0, status: expected });
    putbackIsolatedPages(cpu, isolated);
    lruAddDrain(cpu);
    expectSound(cpu);
  });

  test('A4.1: shared pages move for who may move all', () => {
    const cpu = boot({ movePages: kind }, 2);
    fork(cpu, 0, 1);
    expect(move(cpu, request([0], [1]))).toEqual({ result: 0, status: [-EACCES] });
    expect(move(cpu, request([0], [1], { moveAll: true }))).toEqual({ result: 0, status: [1] });
    expect(behind(cpu, 1, 0)).toBe(behind(cpu, 0, 0));
    expectSound(cpu);
  });

  test('A4.1: nodes that are none or not allowed, and arrays that end too early, end the call', () => {
    const cpu = boot({ movePages: kind });
    expect(move(cpu, request([0, 1], [1, 2])).result).toBe(-ENODEV);
    expect(move(cpu, request([2, 3], [1, -1])).result).toBe(-ENODEV);
    expect(move(cpu, request([2, 3], [1, 1], { allowedNodes: 1 })).result).toBe(-EACCES);
    expect(move(cpu, request([2, 3], [1, 1], { pages: Int32Array.of(2) })).result).toBe(-EFAULT);
    expect(move(cpu, request([4, 5], [0, 1], { status: new Int32Array(0) })).result).toBe(-EFAULT);
    // B4.10: nothing stays isolated when a status can't be stored.
    expectSound(cpu);
  });

  test('A4.1: an address space that is gone has no pages', () => {
    const cpu = boot({ movePages: kind });
    expect(move(cpu, request([0, 1], [1, 0], { mm: 1 }))).toEqual({ result: 0, status: [-EFAULT, -EFAULT] });
  });

  test('A4.3.3: without memory on the node the call ends with -ENOMEM, and every page is back', () => {
    const cpu = boot({ movePages: kind }, 2);
    const taken = exhaust(cpu, 1);
    const { result, status } = move(cpu, request([0, 1], [1, 1]));
    expect(result).toBe(-ENOMEM);
    expect(status).toEqual([UNWRITTEN, UNWRITTEN]);
    giveBack(cpu, taken);
    expectSound(cpu);
  });

  test('A4.3.7: the tail of a huge page moves it; once the head is isolated, another tail is busy', () => {
    const cpu = boot({ movePages: kind, thp: 'on' }, 4);
    const head = behind(cpu, 0, 0);
    expect(move(cpu, request([2], [1]))).toEqual({ result: 0, status: [1] });
    expect(isCompound(cpu, behind(cpu, 0, 0))).toBe(true);
    expect(behind(cpu, 0, 0)).not.toBe(head);
    expect(move(cpu, request([1, 3], [0, 0]))).toEqual({ result: 0, status: [0, -EBUSY] });
    expect(nodesOf(cpu, [0, 1, 2, 3])).toEqual([0, 0, 0, 0]);
    expect([0, 1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
  });

  test('A4.3.7: the tail of a hugetlb page is -EACCES, its head moves it', () => {
    const cpu = boot({ movePages: kind, hugePages: 1 }, 0);
    mmapHugetlb(cpu, 0, 0);
    for (let vpage = 0; vpage < 4; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
    expect(move(cpu, request([0, 1], [1, 1]))).toEqual({
      result: 0,
      status: [1, -EACCES],
    });
    expect(nodesOf(cpu, [0, 3])).toEqual([1, 1]);
    expect(move(cpu, request([3], [0]))).toEqual({ result: 0, status: [-EACCES] });
    expect([0, 1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
  });

  test('B4.8: a hugetlb page that somebody else isolated is busy', () => {
    const cpu = boot({ movePages: kind, hugePages: 1 }, 0);
    mmapHugetlb(cpu, 0, 0);
    writeUser(cpu, 0, 0, 1);
    isolateHugePage(cpu, behind(cpu, 0, 0), privateList(cpu, 1));
    expect(move(cpu, request([0], [1]))).toEqual({ result: 0, status: [-EBUSY] });
    putbackIsolatedPages(cpu, privateList(cpu, 1));
    expectSound(cpu);
  });

  test('A4.4 e0153fc2c760: the node is stored for a page that is there already', () => {
    const cpu = boot({ movePages: kind });
    expect(move(cpu, request([0, 1, 2], [0, 0, 0]))).toEqual({ result: 0, status: [0, 0, 0] });
    expectSound(cpu);
  });

  test('A4.4: the page of zeroes is -EFAULT', () => {
    const cpu = boot({ movePages: kind, zeroPage: 'normal' } as Partial<MachineConfig>, 0);
    expect(readUser(cpu, 0, 0)).toBe(0);
    expect(move(cpu, request([0], [1]))).toEqual({ result: 0, status: [-EFAULT] });
    expectSound(cpu);
  });

  test.each(['disable', 'drain'] as const)(
    'A4.3.9: a page that sits in a batch is flushed before, and not busy (batches: %s)',
    (moveBatches) => {
      const cpu = boot({ movePages: kind, moveBatches, lruBatch: 8 }, 0);
      writeUser(cpu, 0, 0, 1);
      expect(batchCount(cpu, 0, 0)).toBe(1);
      expect(move(cpu, request([0], [1]))).toEqual({ result: 0, status: [1] });
      expectSound(cpu);
    },
  );

  test('A4.4 d479960e44f2: batches are disabled for the whole call, and enabled after it', () => {
    const seen: number[] = [];
    const cpu = boot({ movePages: kind, moveBatches: 'disable' }, 3);
    const watched = {
      ...cpu,
      locks: {
        ...cpu.locks,
        mmap: new Proxy(cpu.locks.mmap, {
          get(locks, mm) {
            seen.push(cpu.mem[cpu.layout.lruDisableCount]!);
            return Reflect.get(locks, mm) as unknown;
          },
        }),
      },
    } as Cpu;
    expect(movePages(watched, request([0, 1, 2], [1, 0, 1]))).toBe(0);
    expect(new Set(seen)).toEqual(new Set([1]));
    expect(cpu.mem[cpu.layout.lruDisableCount]).toBe(0);
    expect(batchCount(cpu, 0, 0)).toBe(0);
  });
});

describe('A4.3.6: lists', () => {
  /** How often the mmap_lock is looked up: twice for each address, to take it and to let go. */
  function lookups(cpu: Cpu, call: MoveRequest): number {
    let count = 0;
    const mmap = new Proxy(cpu.locks.mmap, {
      get(locks, mm) {
        count++;
        return Reflect.get(locks, mm) as unknown;
      },
    });
    movePages({ ...cpu, locks: { ...cpu.locks, mmap } } as Cpu, call);
    return count / 2;
  }

  test('A4.3.10: take the mmap_lock for each address, the array once for each chunk', () => {
    expect(lookups(boot(), request([0, 1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1]))).toBe(6);
    expect(lookups(boot({ movePages: 'array' }), request([0, 1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1]))).toBe(2);
  });

  test('B4.9: a run begins where the last one ended: nodes 0, 1, 0', () => {
    const cpu = boot({}, 3);
    move(cpu, request([1], [1]));
    expect(move(cpu, request([0, 1, 2], [1, 0, 1]))).toEqual({ result: 0, status: [1, 0, 1] });
    expect(nodesOf(cpu, [0, 1, 2])).toEqual([1, 0, 1]);
  });
});

describe('A4.3.8: migrations that fail', () => {
  test('are told by the result alone, with lists', () => {
    const cpu = boot({}, 2);
    const drop = keep(cpu, 1);
    expect(move(cpu, request([0, 1], [1, 1]))).toEqual({ result: 1, status: [UNWRITTEN, UNWRITTEN] });
    expect(nodesOf(cpu, [0, 1])).toEqual([1, 0]);
    drop();
    expectSound(cpu);
  });

  test('are told by the status alone, with the array', () => {
    const cpu = boot({ movePages: 'array' }, 2);
    const drop = keep(cpu, 1);
    expect(move(cpu, request([0, 1], [1, 1]))).toEqual({ result: 0, status: [1, -EAGAIN] });
    drop();
    expectSound(cpu);
  });

  test('A4.4 5984fabb6e82: with them count those that were not attempted any more', () => {
    const cpu = boot();
    const drop = keep(cpu, 0);
    // The run of node 1 fails when the entry for node 0 comes; that and the two behind were not attempted.
    const other = request([0, 1, 2, 3, 4], [1, 1, 0, 1, 1]);
    expect(move(cpu, other)).toEqual({ result: 4, status: [UNWRITTEN, UNWRITTEN, UNWRITTEN, UNWRITTEN, UNWRITTEN] });
    expect(nodesOf(cpu, [0, 1, 2, 3, 4])).toEqual([0, 1, 0, 0, 0]);
    drop();
    expectSound(cpu);
  });

  test('A4.4 5984fabb6e82: not so the entry that ended the run with a status of its own', () => {
    const cpu = boot();
    const drop = keep(cpu, 0);
    const ended = request([0, 7, 2, 3], [1, 1, 1, 1]);
    expect(move(cpu, ended)).toEqual({ result: 3, status: [UNWRITTEN, -ENOENT, UNWRITTEN, UNWRITTEN] });
    drop();
    expectSound(cpu);
  });

  test('A4.4 dfe9aa23cab7: a positive result of the last run does not hide behind, or replace, an error', () => {
    const cpu = boot();
    const drop = keep(cpu, 0);
    expect(move(cpu, request([0, 1], [1, 2])).result).toBe(-ENODEV);
    expect(move(cpu, request([0, 7, 0], [0, 1, 1])).result).toBe(1);
    drop();
    expectSound(cpu);
  });
});

describe('huge pages', () => {
  /** A huge page behind 0 to 3 on node 0, and no room for another on node 1: only single pages. */
  function scarce(kind: 'list' | 'array'): { cpu: Cpu; room: () => void } {
    const cpu = boot({ movePages: kind, thp: 'on' }, 4);
    const taken = exhaust(cpu, 1);
    // Every other page is free again: blocks of one page.
    const freed = taken.filter((pfn) => pfn % 2 === 0);
    giveBack(cpu, freed);
    return {
      cpu,
      room: () =>
        giveBack(
          cpu,
          taken.filter((pfn) => pfn % 2 === 1),
        ),
    };
  }

  test('A4.3.1: one that gets no huge page is split into the list, and every part of it moves', () => {
    const { cpu, room } = scarce('list');
    expect(move(cpu, request([0], [1]))).toEqual({ result: 0, status: [1] });
    expect(nodesOf(cpu, [0, 1, 2, 3])).toEqual([1, 1, 1, 1]);
    expect(isCompound(cpu, behind(cpu, 0, 0))).toBe(false);
    expect([0, 1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2, 3, 4]);
    room();
    expectSound(cpu);
  });

  test('A4.3.2: who walks by virtual pages after a split meets each of them', () => {
    const { cpu, room } = scarce('list');
    for (let vpage = 0; vpage < 4; vpage++) expect(move(cpu, request([vpage], [1])).status).toEqual([1]);
    const status = new Int32Array(4);
    pagesStat(cpu, 0, Int32Array.of(0, 1, 2, 3), status);
    expect([...status]).toEqual([1, 1, 1, 1]);
    room();
  });

  test('A4.3.3: with the array, that ends the call with -ENOMEM, and the huge page stays one', () => {
    const { cpu, room } = scarce('array');
    expect(move(cpu, request([0], [1])).result).toBe(-ENOMEM);
    expect(isCompound(cpu, behind(cpu, 0, 0))).toBe(true);
    room();
    expectSound(cpu);
  });

  test('A4.3.3: one that can’t be split either ends the call with -ENOMEM, too', () => {
    const { cpu, room } = scarce('list');
    const drop = keep(cpu, 2);
    expect(move(cpu, request([0], [1])).result).toBe(-ENOMEM);
    drop();
    room();
    expect([0, 1, 2, 3].map((vpage) => readUser(cpu, 0, vpage))).toEqual([1, 2, 3, 4]);
    expectSound(cpu);
  });

  test('one that gets a huge page on the other node stays one, mapped by its PMD entry', () => {
    const cpu = boot({ thp: 'on' }, 4);
    expect(move(cpu, request([0], [1]))).toEqual({ result: 0, status: [1] });
    const head = behind(cpu, 0, 0);
    expect([0, 1, 2, 3].map((vpage) => compoundHead(cpu, behind(cpu, 0, vpage)))).toEqual([head, head, head, head]);
    expectSound(cpu);
  });

  test('A4.3.4: compaction leaves huge pages alone, and moves the single ones around them', () => {
    const cpu = boot({ nodes: 1, thp: 'on', compaction: 'on' }, 0);
    munmap(cpu, 0, 7, 1);
    // Of the zone MOVABLE, frames 16 to 31: a single page at the beginning, a huge one, and free ones at the end.
    const taken = exhaust(cpu, 0);
    const free = (from: number, to: number): void => {
      const wanted = taken.filter((pfn) => pfn >= from && pfn < to);
      giveBack(cpu, wanted);
      taken.splice(0, taken.length, ...taken.filter((pfn) => !wanted.includes(pfn)));
      drainAllPages(cpu, pageZone(cpu, from));
    };
    free(17, 18);
    writeUser(cpu, 0, 4, 5);
    free(20, 24);
    writeUser(cpu, 0, 0, 1);
    free(28, 31);
    lruAddDrain(cpu);
    const [huge, single] = [behind(cpu, 0, 0), behind(cpu, 0, 4)];
    expect([huge, single]).toEqual([20, 17]);
    compactZone(cpu, pageZone(cpu, huge), MIGRATE_SYNC_LIGHT);
    lruAddDrain(cpu);
    expect([0, 1, 2, 3].map((vpage) => behind(cpu, 0, vpage))).toEqual([huge, huge + 1, huge + 2, huge + 3]);
    expect(behind(cpu, 0, 4)).toBeGreaterThanOrEqual(28);
    giveBack(cpu, taken);
    expectSound(cpu);
  });

  test('A4.3.5: a page that nobody expects on the list gets no target, and ends the migration', () => {
    const cpu = boot({}, 2);
    const list = privateList(cpu, LIST);
    const [known, unexpected] = [behind(cpu, 0, 0), behind(cpu, 0, 1)];
    for (const [vpage, pfn] of [
      [0, known],
      [1, unexpected],
    ] as const) {
      const drop = keep(cpu, vpage);
      isolateToList(cpu, pfn, list);
      drop();
    }
    const target: MigrationTarget = {
      splits: false,
      request: (_cpu, pfn) => (pfn === known ? nodeRequest(1) : undefined),
    };
    expect(migratePages(cpu, list, target, MIGRATE_SYNC, MigrateReason.Syscall)).toBe(-ENOMEM);
    expect(listed(cpu, list)).toContain(unexpected);
    putbackIsolatedPages(cpu, list);
    lruAddDrain(cpu);
    expectSound(cpu);
  });

  test('A4.3.5: lists cope with tails that come to them during the migration', () => {
    const { cpu, room } = scarce('list');
    writeUser(cpu, 0, 4, 5);
    expect(move(cpu, request([0, 4], [1, 1])).result).toBeGreaterThanOrEqual(0);
    expect(nodesOf(cpu, [0, 1, 2, 3])).toEqual([1, 1, 1, 1]);
    room();
    expectSound(cpu);
  });

  test('a huge page mapped by entries moves as one, and its own entries do not make it shared', () => {
    const cpu = boot({ thp: 'on' }, 4);
    munmap(cpu, 0, 3, 1);
    expect(move(cpu, request([1], [1]))).toEqual({ result: 0, status: [1] });
    expect(isCompound(cpu, behind(cpu, 0, 0))).toBe(true);
    expect(nodesOf(cpu, [0, 1, 2])).toEqual([1, 1, 1]);
    fork(cpu, 0, 1);
    expect(move(cpu, request([1], [0]))).toEqual({ result: 0, status: [-EACCES] });
    expectSound(cpu);
  });
});

describe('pagesStat', () => {
  test('A4.4 4cd614841c06: holds a reference while it asks for the node', () => {
    const cpu = boot({}, 2);
    move(cpu, request([1], [1]));
    const status = new Int32Array(4);
    pagesStat(cpu, 0, Int32Array.of(0, 1, 5, 99), status);
    expect([...status]).toEqual([0, 1, -ENOENT, -EFAULT]);
    let counted = 0;
    const pfn = behind(cpu, 0, 0);
    const pages = new Proxy(Int32Array.of(0), {
      get: (target, key) => (key === '0' ? 0 : (Reflect.get(target, key) as unknown)),
    });
    const result = new Proxy(new Int32Array(1), {
      set(target, key, value: number) {
        counted = cpu.mem[cpu.layout.page.base + pfn * cpu.layout.page.stride + 1]!;
        return Reflect.set(target, key, value);
      },
    });
    pagesStat(cpu, 0, Object.assign(pages, {}) as Int32Array, result);
    expect(counted).toBe(2);
    expect(lookupPte(cpu, 0, 0)).not.toBe(0);
    expectSound(cpu);
  });
});
