import { expect, describe, test } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { ledgerAdd } from '../../src/mm/debug/ledger.ts';
import { lruAddDrain, lruCacheAdd } from '../../src/mm/lru/lruBatch.ts';
import type { MachineConfig } from '../../src/mm/machine/config.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { PAGE_FLAGS, PAGE_INDEX, PAGE_MAPPING, PAGE_REFCOUNT } from '../../src/mm/machine/pageFields.ts';
import { deflateBalloon, inflateBalloon } from '../../src/mm/movable/balloon.ts';
import { zsMalloc, zsPlace } from '../../src/mm/movable/zsPool.ts';
import { pageAt, setPageField } from '../../src/mm/page/page.ts';
import { clearPageFlag, PG_isolated, PG_pin, setPageFlag } from '../../src/mm/page/pageFlags.ts';
import { lockPage, unlockPage } from '../../src/mm/page/pageLock.ts';
import {
  generalAddPage,
  generalDelPage,
  PINFO_PFN,
  PINFO_VALUE,
  treeRoot,
} from '../../src/mm/pinpage/generalPinpage.ts';
import { PinClass } from '../../src/mm/pinpage/pinClass.ts';
import { ENTRY_MOVING, entryPage, eraseEntry, pinEntry, pinUserEntry } from '../../src/mm/pinpage/pinDriver.ts';
import { radixLookup } from '../../src/mm/radix/radixTree.ts';
import { kmalloc } from '../../src/mm/slab/kmalloc.ts';
import { writeUser } from '../../src/mm/vm/userAccess.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { checkWord } from '../../src/oracle/checkWord.ts';
import { listed, movable } from '../mm/machine.ts';
import { bootPins, compactAll, move, store } from '../mm/pinpage/pinWorkload.ts';
import { FILE_VPAGE } from '../mm/vm/userMemory.ts';

/** What is found, by the oracles named, on a machine with one of everything to which `damage` is done. */
function found(oracle: string, damage: (cpu: Cpu) => void, config: Partial<MachineConfig> = {}): string[] {
  const cpu = bootPins(config);
  store(cpu, 0, 0, 5);
  store(cpu, 1, 1, 6);
  inflateBalloon(cpu, movable);
  zsMalloc(cpu, 0, 7, movable);
  zsMalloc(cpu, 1, 8, movable);
  expect(auditMachine(cpu.machine, 'quiescent')).toEqual([]);
  damage(cpu);
  return auditMachine(cpu.machine, 'quiescent')
    .filter((finding) => finding.oracle === oracle)
    .map(({ title }) => title);
}

const info = (cpu: Cpu): number => radixLookup(cpu, treeRoot(cpu, 0), entryPage(cpu, 0, 0));
const balloonPage = (cpu: Cpu): number => listed(cpu, cpu.layout.pins.balloonPages)[0]!;

describe('I38 fires', () => {
  test.each<[string, (cpu: Cpu) => void, RegExp]>([
    ['a mark without an entry', (cpu) => generalDelPage(cpu, 0, entryPage(cpu, 0, 0)), /is marked pinned, but in no/],
    [
      'an entry without a mark',
      (cpu) => clearPageFlag(cpu, entryPage(cpu, 0, 0), PG_pin),
      /pinSystem\[0\], but not marked/,
    ],
    [
      'two trees',
      (cpu) => generalAddPage(cpu, 2, entryPage(cpu, 0, 0), 0, PinClass.Device),
      /is in 2 trees: pinSystem\[0\], /,
    ],
    [
      'an entry for a free page',
      (cpu) => generalAddPage(cpu, 0, 3, 1, PinClass.Device),
      /is in the tree of pinSystem\[0\], but free/,
    ],
    [
      'what is known of another page',
      (cpu) => {
        cpu.mem[info(cpu) + PINFO_PFN] = 4;
      },
      /with what is known of page\[4\]/,
    ],
    [
      'another entry of the driver',
      (cpu) => {
        cpu.mem[info(cpu) + PINFO_VALUE] = 2;
      },
      /for entry 2, which has page -1/,
    ],
  ])('at rest: %s', (_what, damage, title) => {
    expect(found('I38', damage)).toContainEqual(expect.stringMatching(title));
  });

  test('between steps: a page that is not locked has mark and entry, or neither', () => {
    const cpu = bootPins();
    const pfn = store(cpu, 0, 0, 5);
    const flags = pageAt(cpu, pfn) + PAGE_FLAGS;
    expect(checkWord(cpu.machine, flags)).toBeUndefined();
    lockPage(cpu, pfn);
    clearPageFlag(cpu, pfn, PG_pin);
    expect(checkWord(cpu.machine, flags)).toBeUndefined();
    unlockPage(cpu, pfn);
    expect(checkWord(cpu.machine, flags)).toMatchObject({ oracle: 'I38', object: `page[${pfn}]` });
    generalDelPage(cpu, 0, pfn);
    expect(checkWord(cpu.machine, flags)).toBeUndefined();
    setPageFlag(cpu, pfn, PG_pin);
    expect(checkWord(cpu.machine, flags)?.title).toMatch(/marked pinned, but in no system's tree/);
  });
});

describe('I20 of pages that drivers pin fires', () => {
  test.each<[string, (cpu: Cpu) => void, RegExp, Partial<MachineConfig>?]>([
    [
      'a page that was moved behind its pinner’s back',
      (cpu) => {
        cpu.mem[pinEntry(cpu, 0, 0)] = 4;
      },
      /page\[3\], pinned for entry 0 of pinDriver\[0\], is free/,
    ],
    [
      'a frame that does not exist',
      (cpu) => {
        cpu.mem[pinEntry(cpu, 0, 0)] = 4000;
      },
      /is free/,
    ],
    [
      'a pin that the VM does not know of',
      (cpu) => clearPageFlag(cpu, entryPage(cpu, 0, 0), PG_pin),
      /is not known as pinned/,
    ],
    [
      'an entry that is stuck in a migration',
      (cpu) => {
        cpu.mem[pinEntry(cpu, 0, 0) + 1] = ENTRY_MOVING;
      },
      /is still being moved/,
    ],
    [
      'a reference that no entry has',
      (cpu) => {
        const pfn = entryPage(cpu, 0, 0);
        cpu.mem[pageAt(cpu, pfn) + PAGE_REFCOUNT]! += 1;
        ledgerAdd(cpu, pfn, Ref.Driver, 1, 0);
      },
      /is pinned 1 times, by 2 references/,
    ],
    [
      'by the mapping: that of another driver',
      (cpu) => setPageField(cpu, entryPage(cpu, 0, 0), PAGE_MAPPING, 18),
      /is not known as pinned/,
      { pinControl: 'mapping' },
    ],
    [
      'by the mapping: another entry',
      (cpu) => setPageField(cpu, entryPage(cpu, 0, 0), PAGE_INDEX, 3),
      /is not known as pinned/,
      { pinControl: 'mapping' },
    ],
  ])('%s', (_what, damage, title, config = {}) => {
    expect(found('I20', damage, config)).toContainEqual(expect.stringMatching(title));
  });
});

describe('I37 fires', () => {
  test.each<[string, (cpu: Cpu) => void, RegExp]>([
    [
      'a mark without an isolation',
      (cpu) => setPageFlag(cpu, balloonPage(cpu), PG_isolated),
      /is marked isolated, but nobody isolated it/,
    ],
    [
      'an isolation without a mark',
      (cpu) => ledgerAdd(cpu, balloonPage(cpu), Ref.Isolation, 1, 0),
      /is isolated from its driver, but not marked/,
    ],
    [
      'a page without its driver’s reference',
      (cpu) => ledgerAdd(cpu, balloonPage(cpu), Ref.Driver, -1, 0),
      /has 0 references of its driver/,
    ],
    [
      'a page of the balloon in the hands of the pool',
      (cpu) => setPageField(cpu, balloonPage(cpu), PAGE_MAPPING, 10),
      /is with its driver, but not on its list/,
    ],
    ['a page of the balloon on its way to the LRU', (cpu) => lruCacheAdd(cpu, balloonPage(cpu)), /goes to the LRU/],
    [
      'a page on its way to the LRU that was the balloon’s',
      (cpu) => {
        lruCacheAdd(cpu, balloonPage(cpu));
        deflateBalloon(cpu);
      },
      /goes to the LRU/,
    ],
    [
      'a balloon that counts wrong',
      (cpu) => {
        cpu.mem[cpu.layout.pins.balloonCount] = 2;
      },
      /balloon counts 2 pages, 0 of them isolated; there are 1/,
    ],
    [
      'a handle that leads astray',
      (cpu) => {
        cpu.mem[cpu.layout.pins.zsObject + 1] = 7;
      },
      /zs\.object\[1\] leads to page\[3\]/,
    ],
    [
      'a handle that leads to the wrong half',
      (cpu) => {
        cpu.mem[cpu.layout.pins.zsObject + 1]! -= 1;
      },
      /zs\.object\[1\] leads to/,
    ],
  ])('%s', (_what, damage, title) => {
    expect(found('I37', damage)).toContainEqual(expect.stringMatching(title));
  });
});

describe('I43 fires', () => {
  test.each<[string, (cpu: Cpu) => void, RegExp]>([
    [
      'an object that is written beyond its size',
      (cpu) => {
        cpu.mem[info(cpu) + 3] = 1;
      },
      /object4\[\d+\] is written beyond its 3 words/,
    ],
    ['an object that nobody knows', (cpu) => kmalloc(cpu, 8), /object8\[\d+\] is allocated, but nobody knows it/],
  ])('%s', (_what, damage, title) => {
    expect(found('I43', damage)).toContainEqual(expect.stringMatching(title));
  });

  test('an object that is left over at the end', () => {
    const cpu = bootPins();
    store(cpu, 0, 0, 5);
    const titles = auditMachine(cpu.machine, 'end').map(({ oracle, title }) => `${oracle} ${title}`);
    expect(titles).toContainEqual(expect.stringMatching(/^I43 object4\[\d+\] is not freed at the end/));
  });
});

/** The frame of a deflated balloon, allocated again and sent to the LRU. */
function freshWhereBalloon(cpu: Cpu): void {
  const pfn = balloonPage(cpu);
  deflateBalloon(cpu);
  expect(allocPage(cpu, movable)).toBe(pfn);
  lruCacheAdd(cpu, pfn);
}

describe('nothing is said', () => {
  test.each<[string, (cpu: Cpu) => void, Partial<MachineConfig>?]>([
    [
      'of pages that were moved with their pinners',
      (cpu) => {
        move(cpu, entryPage(cpu, 0, 0));
        compactAll(cpu, 0);
        compactAll(cpu, 1);
      },
    ],
    [
      'of pages that were unpinned and freed',
      (cpu) => {
        eraseEntry(cpu, 0, 0);
        eraseEntry(cpu, 1, 1);
      },
    ],
    [
      'of a page that two systems have, where pins may be nested',
      (cpu) => {
        writeUser(cpu, 0, FILE_VPAGE, 9);
        for (const system of [1, 2]) {
          pinUserEntry(cpu, system, 0, 0, FILE_VPAGE, 0, PinClass.Device, new Int32Array(1));
        }
        lruAddDrain(cpu);
      },
      { nestedPins: 'order' },
    ],
    [
      'of pages that move by their mapping',
      (cpu) => {
        move(cpu, entryPage(cpu, 0, 0));
        compactAll(cpu, 1);
      },
      { pinControl: 'mapping' },
    ],
    [
      'of a second object on a page',
      (cpu) => {
        zsMalloc(cpu, 2, 1, movable);
        expect(zsPlace(cpu, 2)?.pfn).not.toBe(zsPlace(cpu, 0)?.pfn);
      },
    ],
    ['of a page of the kernel that nobody pins', (cpu) => allocPage(cpu, movable)],
    ['of a page that goes to the LRU where the balloon had one', freshWhereBalloon],
  ])('%s', (_what, change, config = {}) => {
    const titles = ['I38', 'I20', 'I37', 'I43', 'I9', 'I10'].flatMap((oracle) => found(oracle, change, config));
    expect(titles).toEqual([]);
  });
});
