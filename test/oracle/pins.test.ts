import { describe, expect, test } from 'vitest';
import { drainsOf, noteDegraded, noteDrain, noteIsolationLock, roundsOf } from '../../src/mm/debug/effort.ts';
import { checkRetries } from '../../src/mm/debug/checkRetries.ts';
import { Bug } from '../../src/mm/debug/bug.ts';
import { noteOffline } from '../../src/mm/debug/frameState.ts';
import { ledgerAdd } from '../../src/mm/debug/ledger.ts';
import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_GET, FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import { gupLongterm } from '../../src/mm/gup/longterm/gupLongterm.ts';
import { getUserPagesNonMovable } from '../../src/mm/gup/nonMovable/getUserPagesNonMovable.ts';
import { offlinePages } from '../../src/mm/hotplug/offlinePages.ts';
import { activatePage, lruAddDrain, lruCacheAdd, needsDrain } from '../../src/mm/lru/lruBatch.ts';
import { lruCacheDisable, lruCacheEnable } from '../../src/mm/lru/lruDrain.ts';
import { EBUSY } from '../../src/mm/machine/errno.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { clearPageFlag, PG_contained, PG_hwpoison, setPageFlag } from '../../src/mm/page/pageFlags.ts';
import { maybeDmaPinned } from '../../src/mm/page/maybeDmaPinned.ts';
import { getPage } from '../../src/mm/page/refcount.ts';
import { softOffline } from '../../src/mm/poison/softOffline.ts';
import { memallocPinRestore, memallocPinSave } from '../../src/mm/task/task.ts';
import { setAlarm } from '../../src/mm/task/signal.ts';
import { WARN_NON_MOVABLE, warnOnce } from '../../src/mm/task/warnOnce.ts';
import { execMm } from '../../src/mm/vm/exec.ts';
import { fork } from '../../src/mm/vm/fork.ts';
import { ptePfn, readPte } from '../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../src/mm/vm/userAccess.ts';
import { allocPage, type AllocRequest } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_CMA, MIGRATE_ISOLATE, MIGRATE_MOVABLE, setPageblockType } from '../../src/mm/zone/migratetype.ts';
import { bootMachine } from '../../src/mm/boot/bootMachine.ts';
import { createCpu } from '../../src/mm/boot/createCpu.ts';
import { machineConfig } from '../../src/mm/machine/config.ts';
import type { Machine } from '../../src/mm/machine/machine.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { ioSetup } from '../../src/mm/aio/aioRing.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { auditWitness } from '../../src/oracle/witness/auditWitness.ts';
import { addHold } from '../../src/oracle/witness/holds.ts';
import { createWitnessed, type Witness } from '../../src/oracle/witness/witness.ts';
import { bugOf, kernel, movable, tinyConfig } from '../mm/machine.ts';
import { createActor, writePage } from '../../stress/page/pageMachine.ts';
import { checkLongterm, checkNonMovable } from '../../stress/page/operations/pinChecks.ts';
import { getChecked, pinChecked } from '../../stress/page/operations/pins.ts';
import { Sfc32 } from '../../src/scenario/random.ts';
import { setUp } from '../../stress/page/operations/rings.ts';
import ioSetupOffline from '../../stress/io-setup-offline.ts';

interface Scene {
  machine: Machine;
  witness: Witness;
  cpu: Cpu;
}

/** mm 0 is alive; its pages 0 to 3 hold 10 to 13, in ZONE_MOVABLE. */
function scene(overrides = {}): Scene {
  const { machine, witness } = createWitnessed(machineConfig({ ...tinyConfig, ...overrides }));
  bootMachine(machine);
  const cpu = createCpu(machine, 0, () => 0);
  execMm(cpu, 0);
  for (let vpage = 0; vpage < 4; vpage++) writeUser(cpu, 0, vpage, 10 + vpage);
  lruAddDrain(cpu);
  return { machine, witness, cpu };
}
const found = ({ machine }: Scene): string[] =>
  auditMachine(machine, 'quiescent').map(({ oracle, title }) => `${oracle} ${title}`);
const witnessed = ({ machine, witness }: Scene): string[] =>
  auditWitness(machine, witness, 'quiescent')
    .filter(({ oracle }) => oracle !== 'I18')
    .map(({ oracle, title }) => `${oracle} ${title}`);
const pfnOf = (cpu: Cpu, vpage: number): number => ptePfn(readPte(cpu, 0, vpage));
const room = (): Int32Array => new Int32Array(32);

describe('I22', () => {
  const pinned = (flags: number): Scene => {
    const s = scene();
    const pages = room();
    const take = (flags & FOLL_LONGTERM) === 0 ? getUserPages : gupLongterm;
    take(s.cpu, 0, 0, 1, flags, pages);
    // The hold says that it is for long, whatever the pin was taken as.
    addHold(s.witness, s.cpu, { ref: Ref.Pin, pfn: pages[0]!, mm: 0, vpage: 0, unmapped: 0, loss: 0, longterm: true });
    return s;
  };

  test('fires on a long-term pin in ZONE_MOVABLE', () => {
    expect(witnessed(pinned(FOLL_PIN | FOLL_WRITE))).toEqual([
      expect.stringMatching(/^I22 page\[\d+\] of zone\[1\] is pinned for long by CPU0$/),
    ]);
  });

  test('is silent when the page was moved first, and on pins that are not for long', () => {
    expect(witnessed(pinned(FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM))).toEqual([]);
    const s = scene();
    const pages = room();
    getUserPages(s.cpu, 0, 0, 1, FOLL_PIN | FOLL_WRITE, pages);
    addHold(s.witness, s.cpu, { ref: Ref.Pin, pfn: pages[0]!, mm: 0, vpage: 0, unmapped: 0, loss: 0 });
    expect(witnessed(s)).toEqual([]);
  });

  test('fires when the allocator hands a task that pins a page that it must not have', () => {
    const { cpu } = scene();
    // The next one is on the per-CPU list by now.
    const first = allocPage(cpu, kernel);
    setPageblockType(cpu, first, MIGRATE_CMA);
    const saved = memallocPinSave(cpu);
    expect(bugOf(cpu, () => allocPage(cpu, movable))).toMatchObject({ bug: Bug.ForbiddenPage });
    memallocPinRestore(cpu, saved);
  });
});

describe('I24', () => {
  test('fires on a task that still allocates for pins between two operations', () => {
    const s = scene();
    const saved = memallocPinSave(s.cpu);
    expect(found(s)).toEqual(['I24 task.flags is 1 between two operations']);
    memallocPinRestore(s.cpu, saved);
    expect(found(s)).toEqual([]);
  });
});

describe('I30', () => {
  test('fires on a count that is not that of the poisoned pages, and on a poisoned page that is free', () => {
    const s = scene();
    softOffline(s.cpu, 30);
    expect(found(s)).toEqual([]);
    Atomics.add(s.cpu.mem, s.cpu.layout.numPoisoned, 1);
    expect(found(s)).toEqual(['I30 vm.numPoisoned is 2, 1 pages are poisoned']);
    Atomics.sub(s.cpu.mem, s.cpu.layout.numPoisoned, 1);
    setPageFlag(s.cpu, 28, PG_hwpoison);
    expect(found(s)).toEqual(['I30 page[28] is poisoned but free', 'I30 vm.numPoisoned is 1, 2 pages are poisoned']);
  });

  test('fires on a page taken out of use that is in a batch or on an LRU list, not on a poisoned one that is not', () => {
    const s = scene();
    const pfn = pfnOf(s.cpu, 0);
    expect(softOffline(s.cpu, pfn)).toBe(0);
    lruCacheAdd(s.cpu, pfn);
    expect(found(s)).toEqual([`I30 page[${pfn}] is taken out of use, but in a batch`]);
    lruAddDrain(s.cpu);
    expect(found(s)[0]).toBe(`I30 page[${pfn}] is taken out of use, but on node inactive_file`);
    clearPageFlag(s.cpu, pfn, PG_contained);
    expect(found(s).filter((line) => line.includes('taken out'))).toEqual([]);
  });
});

describe('I31', () => {
  test('fires when soft offline says that it worked, and the page is not poisoned', () => {
    const { cpu } = scene();
    const zone = new Proxy(cpu.locks.zone, {
      get(locks, i) {
        clearPageFlag(cpu, 31, PG_hwpoison);
        return Reflect.get(locks, i) as unknown;
      },
    });
    const forgetful = { ...cpu, locks: { ...cpu.locks, zone } };
    expect(bugOf(cpu, () => softOffline(forgetful, 31))).toMatchObject({ bug: Bug.SoftOfflineResult, object: 31 });
  });

  test('is silent on every outcome, and what was in the page is still there', () => {
    const s = scene();
    const pages = room();
    getUserPages(s.cpu, 0, 1, 1, FOLL_PIN | FOLL_WRITE, pages);
    expect([softOffline(s.cpu, pfnOf(s.cpu, 0)), softOffline(s.cpu, pages[0]!) < 0]).toEqual([0, true]);
    expect([0, 1, 2, 3].map((vpage) => readUser(s.cpu, 0, vpage))).toEqual([10, 11, 12, 13]);
    expect(found(s)).toEqual([]);
  });
});

describe('I32', () => {
  test('fires on a page that goes offline in use, a pageblock left isolated, and a page in use in one that is offline', () => {
    const s = scene();
    expect(bugOf(s.cpu, () => noteOffline(s.cpu, pfnOf(s.cpu, 0)))).toMatchObject({ bug: Bug.OfflineInUse });
    const t = scene();
    expect([offlinePages(t.cpu, 24, 28), found(t)]).toEqual([0, []]);
    setPageblockType(t.cpu, 24, MIGRATE_MOVABLE);
    expect(found(t)).toContain('I32 page[24] is offline, its pageblock is not');
    setPageblockType(t.cpu, 24, 5);
    setPageblockType(t.cpu, 28, MIGRATE_ISOLATE);
    expect(found(t)).toContain('I32 the pageblock of page[28] is isolated, though nobody takes it offline');
    setPageblockType(t.cpu, 28, 5);
    expect(found(t)).toContain('I32 page[28] is in use, its pageblock is offline');
  });
});

describe('I40', () => {
  test('fires on one failure more than there may be, and is silent on the last', () => {
    const { cpu } = scene();
    expect(bugOf(cpu, () => checkRetries(cpu, 0, 12, 10))).toMatchObject({ bug: Bug.TooManyRounds, a: 12, b: 10 });
    expect(bugOf(cpu, () => checkRetries(cpu, 0, 11, 10))).toBeUndefined();
    getPage(cpu, pfnOf(cpu, 0), Ref.Speculative);
    expect(bugOf(cpu, () => gupLongterm(cpu, 0, 0, 1, FOLL_PIN | FOLL_LONGTERM, room()))).toBeUndefined();
    expect(roundsOf(cpu)).toBe(11);
  });
});

describe('I41', () => {
  /** The CPU, but each time it takes the mutex of the drain it has drained before. */
  const greedy = (cpu: Cpu): Cpu => {
    const locks = {
      ...cpu.locks,
      get drain() {
        noteDrain(cpu);
        return cpu.locks.drain;
      },
    };
    return { ...cpu, locks };
  };

  test.each([
    [pinChecked, FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM],
    [getChecked, FOLL_GET],
  ] as const)('fires on more drains than rounds, and is silent on one each: %o', (take, flags) => {
    const wasteful = scene().cpu;
    const run = (cpu: Cpu): number => take(cpu, 0, 0, 2, flags, room());
    expect(bugOf(wasteful, () => run(greedy(wasteful)))).toMatchObject({ bug: Bug.TooManyDrains });
    const { cpu } = scene();
    expect([bugOf(cpu, () => run(cpu)), drainsOf(cpu)]).toEqual([undefined, 1]);
  });
});

describe('what getUserPagesNonMovable leaves behind', () => {
  const get = (cpu: Cpu, take: (pages: Int32Array) => number): (() => void) => {
    const pages = room();
    return () => void checkNonMovable(cpu, 0, 2, pages, () => take(pages));
  };

  test('I22 fires on pages in ZONE_MOVABLE that nobody was warned of, and is silent when somebody was', () => {
    const { cpu } = scene();
    const plain = (pages: Int32Array): number => getUserPages(cpu, 0, 0, 2, FOLL_GET, pages);
    expect(bugOf(cpu, get(cpu, plain))).toMatchObject({ bug: Bug.UnwarnedPin });
    const busy = scene().cpu;
    getPage(busy, pfnOf(busy, 0), Ref.Speculative);
    const degraded = (pages: Int32Array): number => getUserPagesNonMovable(busy, 0, 0, 2, FOLL_GET, pages);
    expect(bugOf(busy, get(busy, degraded))).toBeUndefined();
    const off = scene({ hotRemove: 'off' }).cpu;
    expect(
      bugOf(
        off,
        get(off, (pages) => getUserPages(off, 0, 0, 2, FOLL_GET, pages)),
      ),
    ).toBeUndefined();
  });

  test('I33 fires on a pageblock that became unmovable for it, and is silent on movable pages', () => {
    const alloc = (cpu: Cpu, request: AllocRequest) => (): number => {
      allocPage(cpu, request);
      return 0;
    };
    const [tainted, clean] = [scene().cpu, scene().cpu];
    expect(bugOf(tainted, get(tainted, alloc(tainted, kernel)))).toMatchObject({ bug: Bug.BlockTainted });
    expect(bugOf(clean, get(clean, alloc(clean, movable)))).toBeUndefined();
  });

  test.each([
    ['page', 2, 3],
    ['batch', 1, 2],
  ] as const)('I41 fires on an lru_lock too many, isolation by %s', (gupIsolation, enough, tooMany) => {
    const { cpu } = scene({ gupIsolation, nodes: 1 });
    const locks = (count: number) => (): number => {
      for (let i = 0; i < count; i++) noteIsolationLock(cpu);
      return 0;
    };
    expect(bugOf(cpu, get(cpu, locks(tooMany)))).toMatchObject({ bug: Bug.TooManyDrains, a: tooMany, b: enough });
    expect(bugOf(cpu, get(cpu, locks(enough)))).toBeUndefined();
  });
});

describe('what gupLongterm leaves behind', () => {
  test('I12 fires on a page left in a batch by a pin that gave up, and is silent on one that came later', () => {
    const { cpu } = scene();
    const giveUp = (before: boolean) => (): number => {
      if (!before) activatePage(cpu, pfnOf(cpu, 1));
      return -EBUSY;
    };
    expect(bugOf(cpu, () => checkLongterm(cpu, 0, 1, room(), giveUp(false)))).toBeUndefined();
    // What came in the course of the first call was there before the second.
    expect(bugOf(cpu, () => checkLongterm(cpu, 0, 1, room(), giveUp(true)))).toMatchObject({ bug: Bug.NotDrained });
  });
});

describe('I12', () => {
  test('while batches are disabled no page stays in one', () => {
    const { cpu } = scene();
    lruCacheDisable(cpu);
    activatePage(cpu, pfnOf(cpu, 0));
    expect(needsDrain(cpu, 0)).toBe(false);
    lruCacheEnable(cpu);
  });
});

describe('I23', () => {
  test('fires on a ring whose pins were dropped for pages that could not be moved', () => {
    const state = ioSetupOffline.create({ cpus: 1, callSites: 300, nonMovable: 'drop' });
    const actor = createActor(state, 0, () => 0);
    const { cpu } = actor;
    writePage([actor], 0, 0);
    for (let vpage = 0; vpage < cpu.config.anonPages; vpage++) {
      writePage([actor], 0, vpage);
      getPage(cpu, ptePfn(readPte(cpu, 0, vpage)), Ref.Speculative);
    }
    const run = (): void => {
      for (let seed = 0; seed < 20; seed++) setUp.run(actor, new Sfc32(seed));
    };
    expect(bugOf(cpu, run)).toMatchObject({ bug: Bug.FailureAsZero });
  });
});

describe('I42', () => {
  test('fires on pins left in ZONE_MOVABLE that nobody was told of, and on a warning about nothing', () => {
    const silent = scene();
    noteDegraded(silent.cpu);
    expect(found(silent)).toEqual(['I42 1 calls left pins in ZONE_MOVABLE, 0 warnings were given']);
    const crying = scene();
    warnOnce(crying.cpu, WARN_NON_MOVABLE);
    expect(found(crying)).toEqual(['I42 0 calls left pins in ZONE_MOVABLE, 1 warnings were given']);
  });

  test('is silent when they match: one warning for however many', () => {
    const s = scene();
    getPage(s.cpu, pfnOf(s.cpu, 0), Ref.Speculative);
    for (let i = 0; i < 3; i++) {
      const pages = room();
      getUserPagesNonMovable(s.cpu, 0, 0, 1, FOLL_GET, pages);
      putPage(s.cpu, pages[0]!, Ref.Gup);
    }
    putPage(s.cpu, pfnOf(s.cpu, 0), Ref.Speculative);
    expect(found(s)).toEqual([]);
  });
});

describe('rings', () => {
  test('I23 fires on a reference of a ring that no ring has', () => {
    const s = scene({ rings: 1 });
    ioSetup(s.cpu, 0, 0, room());
    expect(found(s)).toEqual([]);
    ledgerAdd(s.cpu, pfnOf(s.cpu, 3), Ref.Ring, 1, 0);
    expect(found(s)).toContainEqual(expect.stringMatching(/^I23 page\[\d+\] is in 0 places of rings/));
  });
});

describe('G23: 1024 plain references look like a pin', () => {
  test('nothing fires, whatever is done to the page', () => {
    const s = scene({ rings: 1 });
    const { cpu } = s;
    const pfn = pfnOf(cpu, 0);
    for (let i = 0; i < 1024; i++) getPage(cpu, pfn, Ref.Speculative);
    expect(maybeDmaPinned(cpu, pfn)).toBe(true);
    expect(softOffline(cpu, pfn)).toBeLessThan(0);
    expect(gupLongterm(cpu, 0, 0, 1, FOLL_PIN | FOLL_LONGTERM, room())).toBeLessThan(0);
    expect(ioSetup(cpu, 0, 0, room())).toBe(0);
    expect(fork(cpu, 0, 1)).toBe(0);
    setAlarm(cpu, 2);
    expect(offlinePages(cpu, pfn & -4, (pfn & -4) + 4)).toBeLessThan(0);
    expect([readUser(cpu, 0, 0), readUser(cpu, 1, 0)]).toEqual([10, 10]);
    expect(found(s)).toEqual([]);
    for (let i = 0; i < 1024; i++) putPage(cpu, pfn, Ref.Speculative);
    expect(found(s)).toEqual([]);
  });
});
