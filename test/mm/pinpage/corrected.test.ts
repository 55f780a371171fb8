import { describe, expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { nrIsolated } from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EAGAIN, EBUSY, EINVAL, ENODEV, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { PAGE_CONTENT } from '../../../src/mm/machine/pageFields.ts';
import { putbackMovablePages } from '../../../src/mm/migrate/putbackMovablePages.ts';
import { initListHead, listAdd, listEmpty, LIST_POISON, lruNode } from '../../../src/mm/page/list.ts';
import { pageField } from '../../../src/mm/page/page.ts';
import {
  clearPageFlag,
  PG_isolated,
  PG_locked,
  PG_pin,
  setPageFlag,
  testPageFlag,
} from '../../../src/mm/page/pageFlags.ts';
import { lockPage, tryLockPage, unlockPage } from '../../../src/mm/page/pageLock.ts';
import { getPage } from '../../../src/mm/page/refcount.ts';
import { generalFindPage } from '../../../src/mm/pinpage/generalPinpage.ts';
import { isolatePinpage } from '../../../src/mm/pinpage/isolatePinpage.ts';
import { migratePinpage } from '../../../src/mm/pinpage/migratePinpage.ts';
import { PinClass } from '../../../src/mm/pinpage/pinClass.ts';
import {
  ENTRY_MOVING,
  entryPage,
  entryState,
  eraseEntry,
  pinEntry,
  readEntry,
  writeEntry,
} from '../../../src/mm/pinpage/pinDriver.ts';
import {
  getPinpageSystem,
  putPinpageSystem,
  registerPinpage,
  unregisterPinpage,
} from '../../../src/mm/pinpage/pinpageSystem.ts';
import { clearPinpage, setPinpage } from '../../../src/mm/pinpage/setPinpage.ts';
import { kmalloc } from '../../../src/mm/slab/kmalloc.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { auditFree } from '../audit.ts';
import { booked, bugOf, interrupted, ledgerOf, listed, movable } from '../machine.ts';
import { below, bootPins, findings, move, other, store } from './pinWorkload.ts';

const LIST = 1;
const isolate = (cpu: Cpu, pfn: number): boolean => isolatePinpage(cpu, pfn, privateList(cpu, LIST));
const putback = (cpu: Cpu): void => putbackMovablePages(cpu, privateList(cpu, LIST));
const freeFrames = (cpu: Cpu): number => auditFree(cpu).places.size;

describe('A3.5 isolation of a pinned page', () => {
  test('it stays locked on the list, uncounted, and goes back unlocked', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    expect(isolate(cpu, pfn)).toBe(true);
    expect(testPageFlag(cpu, pfn, PG_locked | PG_isolated | PG_pin)).toBe(true);
    expect([listed(cpu, privateList(cpu, LIST)), nrIsolated(cpu, 0, true)]).toEqual([[pfn], 0]);
    putback(cpu);
    expect([testPageFlag(cpu, pfn, PG_locked), testPageFlag(cpu, pfn, PG_isolated)]).toEqual([false, false]);
    expect(ledgerOf(cpu, pfn)).toEqual({ driver: 1 });
    expect(findings(cpu)).toEqual([]);
  });

  test('the lock is tried before the list node is looked at: a second compactor goes away', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    isolate(cpu, pfn);
    expect(isolatePinpage(other(cpu), pfn, privateList(other(cpu), LIST))).toBe(false);
    putback(cpu);
    expect(isolatePinpage(other(cpu), pfn, privateList(other(cpu), LIST))).toBe(true);
    putbackMovablePages(other(cpu), privateList(other(cpu), LIST));
    expect(findings(cpu)).toEqual([]);
  });

  test('PG_pin is asked for again under the lock', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    // The pinner let go of it between the look and the lock.
    const list = privateList(cpu, LIST);
    getPage(cpu, pfn, Ref.Speculative);
    eraseEntry(cpu, 0, 0);
    expect(isolatePinpage(cpu, pfn, list)).toBe(false);
    expect([testPageFlag(cpu, pfn, PG_locked), ledgerOf(cpu, pfn)]).toEqual([false, { speculative: 1 }]);
    putPage(cpu, pfn, Ref.Speculative);
    expect(findings(cpu)).toEqual([]);
  });

  test('the list node is initialised by set_pinpage and by removal: it can be isolated again and again', () => {
    const cpu = bootPins();
    const pfn = allocPage(cpu, movable);
    cpu.mem[lruNode(cpu, pfn)] = LIST_POISON;
    expect(setPinpage(cpu, 0, pfn, 0, PinClass.Kernel)).toBe(0);
    expect(listEmpty(cpu, lruNode(cpu, pfn))).toBe(true);
    for (let i = 0; i < 3; i++) {
      expect(isolate(cpu, pfn)).toBe(true);
      putback(cpu);
      expect(listEmpty(cpu, lruNode(cpu, pfn))).toBe(true);
    }
  });

  test('I38: a page that its user has on a list of his own is a bug', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    const head = privateList(cpu, 2);
    initListHead(cpu, head);
    listAdd(cpu, lruNode(cpu, pfn), head);
    expect(bugOf(cpu, () => isolate(cpu, pfn))).toMatchObject({ bug: Bug.PinListed, object: pfn });
  });

  test('a free page is left alone', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    eraseEntry(cpu, 0, 0);
    expect(isolate(cpu, pfn)).toBe(false);
  });
});

describe('A3.5 migration of a pinned page', () => {
  test('content, entry, mark and tree go over; the old page is free', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 1, 2, 77);
    expect(move(cpu, pfn)).toBe(0);
    const moved = entryPage(cpu, 1, 2);
    expect([moved === pfn, readEntry(cpu, 1, 2), pageField(cpu, moved, PAGE_CONTENT)]).toEqual([false, 77, 77]);
    expect([testPageFlag(cpu, moved, PG_pin), testPageFlag(cpu, pfn, PG_pin)]).toEqual([true, false]);
    expect([generalFindPage(cpu, 1, moved), generalFindPage(cpu, 1, pfn)]).toEqual([2, -1]);
    expect([ledgerOf(cpu, moved), ledgerOf(cpu, pfn)]).toEqual([{ driver: 1 }, {}]);
    expect(findings(cpu)).toEqual([]);
    // And from there, to where it was.
    expect(move(cpu, moved, movable)).toBe(0);
    expect(readEntry(cpu, 1, 2)).toBe(77);
    expect(eraseEntry(cpu, 1, 2)).toBe(true);
    expect(findings(cpu)).toEqual([]);
  });

  test('a page that nobody owns is not moved: -EAGAIN, never 0', () => {
    const cpu = bootPins();
    const pfn = allocPage(cpu, movable);
    const newPage = allocPage(cpu, movable);
    setPageFlag(cpu, pfn, PG_pin);
    lockPage(cpu, pfn);
    tryLockPage(cpu, newPage);
    expect(migratePinpage(cpu, pfn, newPage)).toBe(-EAGAIN);
    unlockPage(cpu, newPage);
    unlockPage(cpu, pfn);
  });

  test('the new page comes back whatever happens: busy, nobody’s, or no memory for the tree', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    const before = freeFrames(cpu);
    cpu.mem[pinEntry(cpu, 0, 0) + 1] = ENTRY_MOVING;
    expect(move(cpu, pfn)).toBe(1);
    expect([entryState(cpu, 0, 0), freeFrames(cpu)]).toEqual([ENTRY_MOVING, before]);
    cpu.mem[pinEntry(cpu, 0, 0) + 1] = 0;
    while (kmalloc(cpu, 8) !== 0);
    expect([move(cpu, pfn), entryPage(cpu, 0, 0), freeFrames(cpu)]).toEqual([1, pfn, before]);
    expect(readEntry(cpu, 0, 0)).toBe(5);
  });

  test('without a frame to move to nothing happens: -ENOMEM', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    while (allocPage(cpu, below) >= 0);
    expect([move(cpu, pfn), entryPage(cpu, 0, 0)]).toEqual([-ENOMEM, pfn]);
    expect([readEntry(cpu, 0, 0), writeEntry(cpu, 0, 0, 6), readEntry(cpu, 0, 0)]).toEqual([5, 0, 6]);
  });

  test('a pinner’s entry is not touched while its page moves', () => {
    const cpu = bootPins();
    store(cpu, 0, 0, 5);
    cpu.mem[pinEntry(cpu, 0, 0) + 1] = ENTRY_MOVING;
    expect([readEntry(cpu, 0, 0), writeEntry(cpu, 0, 0, 6)]).toEqual([-2, -2]);
  });
});

describe('A3.5 find and migrate are atomic against del', () => {
  test('clear_pinpage waits for the page lock before it touches the tree', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    isolate(cpu, pfn);
    let seen = 0;
    // Whoever has the page unlocks it when the other one is about to queue for it.
    const waiting = interrupted(other(cpu), () => {
      if (seen++ > 0) return;
      expect(generalFindPage(cpu, 0, pfn)).toBe(0);
      putback(cpu);
    });
    expect(clearPinpage(waiting, 0, pfn)).toBe(0);
    expect([seen > 0, testPageFlag(cpu, pfn, PG_pin)]).toEqual([true, false]);
  });

  test('a page that was moved meanwhile is not there any more: -EINVAL, and its pinner tries where it is now', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    getPage(cpu, pfn, Ref.Speculative);
    move(cpu, pfn);
    expect(clearPinpage(cpu, 0, pfn)).toBe(-EINVAL);
    putPage(cpu, pfn, Ref.Speculative);
    expect([eraseEntry(cpu, 0, 0), eraseEntry(cpu, 0, 0)]).toEqual([true, false]);
    expect(findings(cpu)).toEqual([]);
  });
});

describe('A3.5 registration', () => {
  test('a system with pages is not unregistered', () => {
    const cpu = bootPins();
    store(cpu, 0, 0, 5);
    expect(unregisterPinpage(cpu, 0)).toBe(-EBUSY);
    eraseEntry(cpu, 0, 0);
    expect([unregisterPinpage(cpu, 0), unregisterPinpage(cpu, 0)]).toEqual([0, -ENODEV]);
    expect([registerPinpage(cpu, 0), registerPinpage(cpu, 0)]).toEqual([0, -EBUSY]);
  });

  test('a system in use is not unregistered', () => {
    const cpu = bootPins();
    expect(getPinpageSystem(cpu, 0)).toBe(true);
    expect(unregisterPinpage(cpu, 0)).toBe(-EBUSY);
    putPinpageSystem(cpu, 0);
    expect(unregisterPinpage(cpu, 0)).toBe(0);
  });

  test('a system that is not registered takes no page', () => {
    const cpu = bootPins();
    unregisterPinpage(cpu, 0);
    const pfn = allocPage(cpu, movable);
    expect(setPinpage(cpu, 0, pfn, 0, PinClass.Kernel)).toBe(-ENODEV);
    expect([testPageFlag(cpu, pfn, PG_pin), getPinpageSystem(cpu, 0)]).toEqual([false, false]);
  });

  test('a system is set up before it is on the list', () => {
    const cpu = bootPins();
    unregisterPinpage(cpu, 0);
    const root = cpu.layout.pins.system.base + cpu.layout.pins.systemRoot;
    cpu.mem[root] = 4711;
    const listedBefore: number[] = [];
    const create = cpu.pinpageSystems[0]!.createSubsys;
    const watched = {
      ...cpu,
      pinpageSystems: cpu.pinpageSystems.map((operations) => ({
        ...operations,
        createSubsys: (on: Cpu, system: number) => {
          listedBefore.push(Number(getPinpageSystem(on, system)));
          return create(on, system);
        },
      })),
    };
    expect(registerPinpage(watched, 0)).toBe(0);
    expect([listedBefore, cpu.mem[root]]).toEqual([[0], 0]);
  });
});

describe('A3.5 what fails leaves nothing behind', () => {
  test('no small objects: no pin, no entry, no page', () => {
    const cpu = bootPins();
    while (kmalloc(cpu, 3) !== 0);
    const before = freeFrames(cpu);
    expect(() => store(cpu, 0, 0, 5)).toThrow(`storeEntry: ${-ENOMEM}`);
    expect([entryPage(cpu, 0, 0), freeFrames(cpu)]).toEqual([-1, before]);
  });

  test('no nodes: what is known of the page is freed again', () => {
    const cpu = bootPins();
    const nodes: number[] = [];
    for (let node = kmalloc(cpu, 8); node !== 0; node = kmalloc(cpu, 8)) nodes.push(node);
    const objects = (): number => nodes.length;
    expect(() => store(cpu, 0, 0, 5)).toThrow(`storeEntry: ${-ENOMEM}`);
    let small = 0;
    while (kmalloc(cpu, 3) !== 0) small++;
    expect([small, objects()]).toEqual([cpu.config.slabObjects, cpu.config.slabObjects]);
  });
});

test('a freed page must not be pinned', () => {
  const cpu = bootPins();
  const pfn = store(cpu, 0, 0, 5);
  expect(booked(cpu, pfn, Ref.Driver)).toBe(1);
  expect(bugOf(cpu, () => putPage(cpu, pfn, Ref.Driver))?.bug).toBe(Bug.FreeFlags);
  clearPageFlag(cpu, pfn, PG_pin);
});
