import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeWrites } from '../../../src/mm/block/blockDevice.ts';
import { findLockPage } from '../../../src/mm/cache/pageCache.ts';
import { truncatePage } from '../../../src/mm/cache/truncate.ts';
import { startWriteback } from '../../../src/mm/cache/writeback.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { dmaRead, dmaWrite, unpinUserPageDirty } from '../../../src/mm/gup/dma.ts';
import { FOLL_PIN, FOLL_WRITE } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import type { MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { cpuTick } from '../../../src/mm/boot/cpuTick.ts';
import { ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { MigrateReason } from '../../../src/mm/migrate/migrateReason.ts';
import { migratePages } from '../../../src/mm/migrate/migratePages.ts';
import { MIGRATE_ASYNC, MIGRATE_SYNC } from '../../../src/mm/migrate/unmapAndMove.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { PG_writeback, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { unlockPage } from '../../../src/mm/page/pageLock.ts';
import { execMm, exitMm } from '../../../src/mm/vm/exec.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { mmap, munmap } from '../../../src/mm/vm/munmap.ts';
import { PTE_PRESENT } from '../../../src/mm/vm/pte.ts';
import { ACCESS_FAILED, readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { audit, auditFree } from '../audit.ts';
import { bootCpu, cpuOf, movable } from '../machine.ts';
import { pfnOf, typeOf } from './userMemory.ts';

const MMS = 3;
const ANON = 6;
const FILE = 3;
const VPAGES = ANON + FILE;

/** An address space of the model: undefined when dead; each page's own value, or undefined when unmapped. */
type Space = (number | undefined)[] | undefined;
interface Pin {
  readonly pfn: number;
  readonly vpage: number;
  /** The address space that sees the device's writes; -1 once it has unmapped the page. A file's page: 0. */
  mm: number;
}

const actions = [
  'read',
  'read',
  'read',
  'write',
  'write',
  'write',
  'fork',
  'munmap',
  'mmap',
  'exit',
  'exec',
  'migrate',
  'migrate',
  'shrink',
  'shrink',
  'writeback',
  'truncate',
  'pin',
  'unpin',
  'dma',
  'tick',
  'drain',
] as const;
type Action = (typeof actions)[number];
type Step = readonly [action: Action, cpu: number, mm: number, vpage: number, extra: number];

class Run {
  readonly #cpus: readonly Cpu[];
  readonly #spaces: Space[] = Array.from({ length: MMS });
  readonly #file: number[] = Array.from({ length: FILE }, () => 0);
  #pins: Pin[] = [];
  #next = 1;
  failures = 0;

  constructor(config: Partial<MachineConfig>) {
    const cpu = bootCpu({ cpus: 2, mms: MMS, anonPages: ANON, files: 1, filePages: FILE, swapSlots: 24, ...config });
    this.#cpus = [cpu, cpuOf(cpu.machine, 1)];
    this.step(['exec', 0, 0, 0, 0]);
  }

  get cpu(): Cpu {
    return this.#cpus[0]!;
  }

  #expected(mm: number, vpage: number): number | undefined {
    const value = this.#spaces[mm]?.[vpage];
    return value === undefined || vpage < ANON ? value : this.#file[vpage - ANON];
  }

  #store(mm: number, vpage: number, value: number): void {
    if (vpage < ANON) this.#spaces[mm]![vpage] = value;
    else this.#file[vpage - ANON] = value;
  }

  /** Device and CPUs must be done with each other's writes before anybody waits for them in one thread. */
  #settle(): void {
    for (const cpu of this.#cpus) completeWrites(cpu);
  }

  #unmap(mm: number, vpage: number): void {
    for (const pin of this.#pins) if (pin.mm === mm && pin.vpage === vpage && vpage < ANON) pin.mm = -1;
  }

  step([action, id, mm, vpage, extra]: Step): void {
    const cpu = this.#cpus[id]!;
    const space = this.#spaces[mm];
    switch (action) {
      case 'read':
        return this.#read(cpu, mm, vpage);
      case 'write':
        return this.#write(cpu, mm, vpage);
      case 'fork':
        return this.#fork(cpu, mm, extra % MMS);
      case 'munmap':
        assert.equal(munmap(cpu, mm, vpage, 1) === 0, space !== undefined);
        if (space !== undefined) space[vpage] = undefined;
        return this.#unmap(mm, vpage);
      case 'mmap':
        assert.equal(mmap(cpu, mm, vpage, 1) === 0, space !== undefined);
        if (space !== undefined) space[vpage] ??= 0;
        return;
      case 'exit':
        if (space === undefined) return;
        exitMm(cpu, mm);
        this.#spaces[mm] = undefined;
        for (let page = 0; page < ANON; page++) this.#unmap(mm, page);
        return;
      case 'exec':
        assert.equal(execMm(cpu, mm) === 0, space === undefined);
        this.#spaces[mm] ??= Array.from({ length: VPAGES }, () => 0);
        return;
      case 'migrate':
        return this.#migrate(cpu, mm, vpage, extra);
      case 'shrink':
        shrinkNode(cpu, 0, 1 + (extra % 4));
        return;
      case 'writeback':
        return this.#writeback(cpu, vpage % FILE);
      case 'truncate':
        return this.#truncate(cpu, vpage % FILE);
      case 'pin':
        return this.#pin(cpu, mm, vpage);
      case 'unpin':
        return this.#unpin(cpu, extra);
      case 'dma':
        return this.#dma(cpu, extra);
      case 'tick':
        return cpuTick(cpu);
      case 'drain':
        return lruAddDrain(cpu);
    }
  }

  #read(cpu: Cpu, mm: number, vpage: number): void {
    const expected = this.#expected(mm, vpage);
    const value = readUser(cpu, mm, vpage);
    if (value === ACCESS_FAILED && expected !== undefined) this.failures++;
    else assert.equal(value, expected ?? ACCESS_FAILED);
  }

  #write(cpu: Cpu, mm: number, vpage: number): void {
    const expected = this.#expected(mm, vpage);
    const value = this.#next++;
    const before = writeUser(cpu, mm, vpage, value);
    if (before === ACCESS_FAILED && expected !== undefined) this.failures++;
    else assert.equal(before, expected ?? ACCESS_FAILED);
    if (before !== ACCESS_FAILED) this.#store(mm, vpage, value);
  }

  #fork(cpu: Cpu, parent: number, child: number): void {
    const possible = this.#spaces[parent] !== undefined && this.#spaces[child] === undefined;
    const result = fork(cpu, parent, child);
    if (possible && result !== 0) this.failures++;
    else assert.equal(result === 0, possible);
    if (result === 0) this.#spaces[child] = [...this.#spaces[parent]!];
  }

  #migrate(cpu: Cpu, mm: number, vpage: number, extra: number): void {
    if (typeOf(cpu, mm, vpage) !== PTE_PRESENT) return;
    const pfn = pfnOf(cpu, mm, vpage);
    const list = privateList(cpu, 1);
    if (!isolateToList(cpu, pfn, list)) return;
    const pinned = this.#pins.some((pin) => pin.pfn === pfn);
    const sync = extra % 2 === 0;
    if (sync) this.#settle();
    const target = { ...movable, highestZone: (extra >> 1) % 2 === 0 ? ZONE_NORMAL : movable.highestZone };
    const result = migratePages(cpu, list, target, sync ? MIGRATE_SYNC : MIGRATE_ASYNC, MigrateReason.Syscall);
    // A pinned page may not move.
    if (pinned) assert.notEqual(result, 0);
    assert.equal(pfnOf(cpu, mm, vpage) === pfn, result !== 0);
    putbackIsolatedPages(cpu, list);
  }

  #writeback(cpu: Cpu, index: number): void {
    const pfn = findLockPage(cpu, 0, index);
    if (pfn < 0) return;
    // A page is not written twice at a time.
    if (testPageFlag(cpu, pfn, PG_writeback)) unlockPage(cpu, pfn);
    else startWriteback(cpu, pfn);
    putPage(cpu, pfn, Ref.Gup);
  }

  #truncate(cpu: Cpu, index: number): void {
    this.#settle();
    truncatePage(cpu, 0, index);
    this.#file[index] = 0;
    for (const pin of this.#pins) if (pin.vpage === ANON + index) pin.mm = -1;
  }

  #pin(cpu: Cpu, mm: number, vpage: number): void {
    if (this.#pins.length >= 2) return;
    const pages = new Int32Array(1);
    const got = getUserPages(cpu, mm, vpage, 1, FOLL_PIN | FOLL_WRITE, pages);
    const expected = this.#expected(mm, vpage);
    if (got < 0 && expected !== undefined) this.failures++;
    else assert.equal(got === 1, expected !== undefined);
    if (got === 1) this.#pins.push({ pfn: pages[0]!, vpage, mm: vpage < ANON ? mm : 0 });
  }

  #unpin(cpu: Cpu, which: number): void {
    if (this.#pins.length === 0) return;
    const [pin] = this.#pins.splice(which % this.#pins.length, 1);
    this.#checkPin(cpu, pin!);
    unpinUserPageDirty(cpu, pin!.pfn);
  }

  #dma(cpu: Cpu, which: number): void {
    if (this.#pins.length === 0) return;
    const pin = this.#pins[which % this.#pins.length]!;
    this.#checkPin(cpu, pin);
    const value = this.#next++;
    dmaWrite(cpu, pin.pfn, value);
    if (pin.mm >= 0) this.#store(pin.mm, pin.vpage, value);
  }

  #checkPin(cpu: Cpu, { pfn, mm, vpage }: Pin): void {
    if (mm < 0) return;
    assert.equal(dmaRead(cpu, pfn), vpage < ANON ? this.#spaces[mm]![vpage] : this.#file[vpage - ANON]);
    if (vpage < ANON) assert.equal(pfnOf(cpu, mm, vpage), pfn);
  }

  check(): string[] {
    return audit(this.cpu);
  }

  /** Every byte is what the model says; then everything ends, and all memory is free. */
  finish(): void {
    for (let mm = 0; mm < MMS; mm++) {
      for (let vpage = 0; vpage < VPAGES; vpage++) {
        for (const cpu of this.#cpus) this.#read(cpu, mm, vpage);
      }
    }
    while (this.#pins.length > 0) this.#unpin(this.cpu, 0);
    for (let mm = 0; mm < MMS; mm++) this.step(['exit', 0, mm, 0, 0]);
    for (let index = 0; index < FILE; index++) this.#truncate(this.cpu, index);
    this.#settle();
    for (let round = 0; round < 3; round++) {
      for (const cpu of this.#cpus) lruAddDrain(cpu);
      // What a zap left in the swap cache, because the device wrote it, is clean now.
      shrinkNode(this.cpu, 0, 32);
      this.#settle();
    }
    for (const cpu of this.#cpus) lruAddDrain(cpu);
    assert.deepEqual(this.check(), []);
    assert.equal(auditFree(this.cpu).places.size, this.cpu.layout.frames);
    const { swapCount } = this.cpu.layout;
    assert.ok(this.cpu.mem.subarray(swapCount, swapCount + 24).every((count) => count === 0));
  }
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...actions),
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: MMS - 1 }),
    fc.integer({ min: 0, max: VPAGES - 1 }),
    fc.nat(1000),
  ),
  { minLength: 20, maxLength: 200, size: 'max' },
);

test.each(['old', 'modern'] as const)(
  'plenty of memory (%s protocol): every read returns what the model says',
  (isolation) => {
    fc.assert(
      fc.property(steps, (all) => {
        const run = new Run({ isolation });
        const checked: string[] = [];
        for (const [i, step] of all.entries()) {
          run.step(step);
          if (i % 8 === 0) checked.push(...run.check());
        }
        expect(checked).toEqual([]);
        run.finish();
        expect(run.failures).toBe(0);
      }),
      { numRuns: 100 },
    );
  },
);

test('scarce memory: what is swapped out comes back as the model says', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const run = new Run({ normalFrames: 8, movableFrames: 8, pcpBatch: 1, pcpHigh: 1, lruBatch: 2 });
      const checked: string[] = [];
      for (const [i, step] of all.entries()) {
        run.step(step);
        if (i % 8 === 0) checked.push(...run.check());
      }
      expect(checked).toEqual([]);
      run.finish();
    }),
    { numRuns: 150 },
  );
});
