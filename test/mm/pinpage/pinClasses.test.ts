import { describe, expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { pinHoldBegin, pinHoldEnd } from '../../../src/mm/debug/pinHold.ts';
import { FOLL_PIN, FOLL_WRITE, unpinUserPage } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { isolateLruPages, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { LRU_INACTIVE_ANON } from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { PIN_CLASSES } from '../../../src/mm/debug/shadowLayout.ts';
import { mlock } from '../../../src/mm/mlock/mlock.ts';
import { PinClass, pinClasses } from '../../../src/mm/pinpage/pinClass.ts';
import { entryPage, eraseEntry, readEntry, storeEntry } from '../../../src/mm/pinpage/pinDriver.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { pinHolds } from '../../../src/oracle/pinHolds.ts';
import { booked, movable } from '../machine.ts';
import { pfnOf } from '../vm/userMemory.ts';
import { bootPins, compactAll, findings } from './pinWorkload.ts';

const MOVABLE_ZONE = 1;

/** A program's page 1 at the beginning of ZONE_MOVABLE, from where compaction would move it, with content 5. */
function bootUser(): { cpu: Cpu; pfn: number } {
  const cpu = bootPins();
  writeUser(cpu, 0, 1, 5);
  lruAddDrain(cpu);
  return { cpu, pfn: pfnOf(cpu, 0, 1) };
}

/** Holds on record of a class. */
const held = (cpu: Cpu, name: string): number =>
  pinHolds(cpu.machine)[name]!.reduce((sum, { count }) => sum + count, 0);

/** Whether compaction of the zone moved the page. */
function moves(cpu: Cpu, pfn: number): boolean {
  compactAll(cpu, MOVABLE_ZONE);
  const now = pfnOf(cpu, 0, 1);
  expect(readUser(cpu, 0, 1)).toBe(5);
  lruAddDrain(cpu);
  return now !== pfn;
}

test('every class has its place in the record, and its disposition', () => {
  expect(Object.values(PinClass)).toEqual([...pinClasses.keys()]);
  expect(pinClasses.length).toBe(PIN_CLASSES);
  expect(pinClasses.filter(({ registers, long }) => registers && !long)).toEqual([]);
});

test('without a pin compaction moves the page', () => {
  const { cpu, pfn } = bootUser();
  expect(moves(cpu, pfn)).toBe(true);
});

describe('3.e the seven classes', () => {
  test('class 1, mlock: the page is moved', () => {
    const { cpu, pfn } = bootUser();
    mlock(cpu, 0, 1, 1);
    lruAddDrain(cpu);
    expect(moves(cpu, pfn)).toBe(true);
  });

  test('class 2, reclaim: short; the page is off the LRU, and moves when it is back', () => {
    const { cpu, pfn } = bootUser();
    isolateLruPages(cpu, 0, LRU_INACTIVE_ANON, 8, privateList(cpu, 1));
    expect(booked(cpu, pfn, Ref.Isolation)).toBe(1);
    putbackIsolatedPages(cpu, privateList(cpu, 1));
    lruAddDrain(cpu);
    expect(held(cpu, 'reclaim')).toBe(0);
    shrinkNode(cpu, 0, 1);
    expect(held(cpu, 'reclaim')).toBe(1);
  });

  test('class 3, devices: FOLL_PIN keeps the page where it is, until it is dropped', () => {
    const { cpu, pfn } = bootUser();
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 1, 1, FOLL_PIN | FOLL_WRITE, pages);
    const since = pinHoldBegin(cpu);
    lruAddDrain(cpu);
    expect(moves(cpu, pfn)).toBe(false);
    unpinUserPage(cpu, pfn);
    pinHoldEnd(cpu, PinClass.Device, since);
    expect([moves(cpu, pfn), held(cpu, 'device')]).toEqual([true, 1]);
    expect(findings(cpu)).toEqual([]);
  });

  test('class 4, low latency: a short pin, not registered, stays put as any pin', () => {
    const { cpu, pfn } = bootUser();
    const pages = new Int32Array(1);
    getUserPages(cpu, 0, 1, 1, FOLL_PIN, pages);
    const since = pinHoldBegin(cpu);
    lruAddDrain(cpu);
    expect(moves(cpu, pfn)).toBe(false);
    unpinUserPage(cpu, pfn);
    pinHoldEnd(cpu, PinClass.LowLatency, since);
    expect(held(cpu, 'low latency')).toBe(1);
    expect(pinClasses[PinClass.LowLatency]!.registers).toBe(false);
  });

  test('class 5, migration: isolation and page lock, as long as the migration takes', () => {
    const { cpu, pfn } = bootUser();
    expect(moves(cpu, pfn)).toBe(true);
    expect(held(cpu, 'migration')).toBeGreaterThan(0);
  });

  test.each([
    ['class 6, perf buffers', PinClass.Perf, 'perf'],
    ['class 7, access across systems', PinClass.CrossSystem, 'cross system'],
    ['a device that keeps its pages for long', PinClass.Device, 'device'],
    ['the kernel’s own, without an address space', PinClass.Kernel, 'kernel'],
  ] as const)('%s: long, so registered, and moved when asked', (_what, pinClass, name) => {
    const cpu = bootPins();
    expect(storeEntry(cpu, 0, 0, 7, movable, pinClass)).toBe(0);
    const pfn = entryPage(cpu, 0, 0);
    compactAll(cpu, MOVABLE_ZONE);
    expect([entryPage(cpu, 0, 0) === pfn, readEntry(cpu, 0, 0)]).toEqual([false, 7]);
    expect([held(cpu, name), eraseEntry(cpu, 0, 0), held(cpu, name)]).toEqual([0, true, 1]);
    expect(findings(cpu)).toEqual([]);
  });
});
