import { afterEach, describe, expect, it } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { FOLL_PIN, releaseGrab, tryGrabPage } from '../../src/mm/gup/followPage.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import {
  PAGE_CONTENT,
  PAGE_FLAGS,
  PAGE_MAPCOUNT,
  PAGE_MAPPING,
  PAGE_REFCOUNT,
} from '../../src/mm/machine/pageFields.ts';
import { anonMapping, fileMapping, movableMapping } from '../../src/mm/page/mapping.ts';
import { pageAt, setPageField } from '../../src/mm/page/page.ts';
import { PG_lru, PG_waiters } from '../../src/mm/page/pageFlags.ts';
import { getPage, refFreeze, refUnfreeze } from '../../src/mm/page/refcount.ts';
import { allocPages } from '../../src/mm/zone/allocPages.ts';
import { checkWord } from '../../src/oracle/checkWord.ts';
import { Sfc32 } from '../../src/scenario/random.ts';
import { unmovable } from './requests.ts';
import { createScene, type Scene } from './scene.ts';
import { createWorkload, steps, tearDown } from './workload.ts';
import { addLedger, addPage, flipFlag } from './words.ts';

const say = ({ machine, cpu }: Scene, pfn: number, field: number): string => {
  const found = checkWord(machine, pageAt(cpu, pfn) + field);
  return found === undefined ? 'fine' : `${found.oracle} ${found.object}: ${found.title}`;
};

describe('fires on', () => {
  it('a reference that nobody has', () => {
    const s = createScene();
    addPage(s, s.anon, PAGE_REFCOUNT, 1);
    expect(say(s, s.anon, PAGE_REFCOUNT)).toBe(
      `I1 page[${s.anon}].refcount: page[${s.anon}] refcount is 2, its owners account for 1 (map 1)`,
    );
  });

  it('a pin that is gone', () => {
    const s = createScene();
    addPage(s, s.pinned, PAGE_REFCOUNT, -1024);
    expect(say(s, s.pinned, PAGE_REFCOUNT)).toMatch(/^I1 .*owners account for 1\d\d\d/);
  });

  it('a count that went to 0 without a freeze', () => {
    const s = createScene();
    addPage(s, s.anon, PAGE_REFCOUNT, -1);
    expect(say(s, s.anon, PAGE_REFCOUNT)).toMatch(/^I1 .* refcount is 0, its owners account for 1/);
  });

  it('a freeze that lost a reference', () => {
    const s = createScene();
    refFreeze(s.cpu, s.anon, 1);
    addLedger(s, s.anon, Ref.Gup, 1);
    expect(say(s, s.anon, PAGE_REFCOUNT)).toMatch(/refcount is 0 while 1 are frozen, its owners account for 2/);
  });

  it('a reference to a free page', () => {
    const s = createScene();
    addPage(s, s.block, PAGE_REFCOUNT, 1);
    addLedger(s, s.block, Ref.Speculative, 1);
    expect(say(s, s.block, PAGE_REFCOUNT)).toBe(`I4 page[${s.block}]: page[${s.block}] is free but has refcount 1`);
  });

  it('flags of a free page', () => {
    const s = createScene();
    flipFlag(s, s.pcp, PG_lru);
    expect(say(s, s.pcp, PAGE_FLAGS)).toBe(`I4 page[${s.pcp}]: page[${s.pcp}] is free but has flags lru`);
  });

  it('a mapping without a reference', () => {
    const s = createScene();
    addPage(s, s.anon, PAGE_MAPCOUNT, 1);
    expect(say(s, s.anon, PAGE_MAPCOUNT)).toBe(
      `I16 page[${s.anon}].mapcount: page[${s.anon}] is mapped by 2 entries, which have 1 references`,
    );
  });

  it('a mapcount below none', () => {
    const s = createScene();
    addPage(s, s.isolated, PAGE_MAPCOUNT, -2);
    expect(say(s, s.isolated, PAGE_MAPCOUNT)).toMatch(/^I16 .* mapped by -1 entries/);
  });

  it.each([
    ['a file that does not exist', ({ machine }: Scene) => fileMapping(machine.config.files)],
    ['an anon_vma that does not exist', ({ machine }: Scene) => anonMapping(machine.config.mms)],
    ['an anon_vma, with more than that in it', () => anonMapping(0) | 2],
    ['nothing at all', () => -4],
  ])('a mapping of %s', (_, mapping) => {
    const s = createScene();
    setPageField(s.cpu, s.anon, PAGE_MAPPING, mapping(s));
    expect(say(s, s.anon, PAGE_MAPPING)).toMatch(/^I26 page\[\d+\].mapping: .* names neither a file nor an anon_vma/);
  });
});

describe('is silent on', () => {
  it('pages in use, with pins, compound or free', () => {
    const s = createScene();
    const fields = [PAGE_REFCOUNT, PAGE_MAPCOUNT, PAGE_FLAGS, PAGE_MAPPING];
    const all = Array.from({ length: s.cpu.layout.frames }, (_, pfn) => fields.map((field) => say(s, pfn, field)));
    expect(new Set(all.flat())).toEqual(new Set(['fine']));
  });

  it('a frozen page, and one that was unfrozen', () => {
    const s = createScene();
    expect(refFreeze(s.cpu, s.anon, 1)).toBe(true);
    expect(say(s, s.anon, PAGE_REFCOUNT)).toBe('fine');
    refUnfreeze(s.cpu, s.anon, 1);
    expect(say(s, s.anon, PAGE_REFCOUNT)).toBe('fine');
  });

  it('a hint on a free page', () => {
    const s = createScene();
    flipFlag(s, s.pcp, PG_waiters);
    expect(say(s, s.pcp, PAGE_FLAGS)).toBe('fine');
  });

  it('a reference that outlives its mapping', () => {
    const s = createScene();
    getPage(s.cpu, s.anon, Ref.Map);
    expect(say(s, s.anon, PAGE_MAPCOUNT)).toBe('fine');
  });

  it('mappings of a file, of the last anon_vma, of a driver, and of one that has let go', () => {
    const s = createScene();
    for (const mapping of [
      fileMapping(0),
      anonMapping(s.machine.config.mms - 1),
      movableMapping(0),
      movableMapping(-1),
    ]) {
      setPageField(s.cpu, s.anon, PAGE_MAPPING, mapping);
      expect(say(s, s.anon, PAGE_MAPPING)).toBe('fine');
    }
  });

  it('other words', () => {
    const s = createScene();
    addPage(s, s.anon, PAGE_REFCOUNT, 1);
    expect(say(s, s.anon, PAGE_CONTENT)).toBe('fine');
    for (const address of [0, s.cpu.layout.page.base - 1, s.cpu.layout.words, s.cpu.layout.node.base + 1]) {
      expect(checkWord(s.machine, address)).toBeUndefined();
    }
  });
});

const operations = ['load', 'store', 'add', 'sub', 'and', 'or', 'exchange', 'compareExchange'] as const;
const originals = Object.fromEntries(operations.map((name) => [name, Atomics[name]]));

/** Checks, before each atomic access to the model's memory, the word that the access before changed. */
function watch({ machine, cpu }: Pick<Scene, 'machine' | 'cpu'>): { readonly wrong: string[]; checks: number } {
  const seen = { wrong: [] as string[], checks: 0 };
  let changed = -1;
  let before = 0;
  let busy = false;
  for (const name of operations) {
    const original = originals[name] as (array: Int32Array, index: number, ...rest: number[]) => number;
    Object.assign(Atomics, {
      [name]: (array: Int32Array, index: number, ...rest: number[]) => {
        if (array === cpu.mem && !busy) {
          busy = true;
          if (changed >= 0 && cpu.mem[changed] !== before) {
            seen.checks++;
            const found = checkWord(machine, changed);
            if (found) seen.wrong.push(`${found.oracle} ${found.title}`);
          }
          busy = false;
          changed = index;
          before = array[index]!;
        }
        return original(array, index, ...rest);
      },
    });
  }
  return seen;
}

afterEach(() => void Object.assign(Atomics, originals));

describe('between any two accesses of the model', () => {
  it.each([1, 2, 3, 4, 5, 6])('its books are right (program %i)', (seed) => {
    const load = createWorkload(seed % 2 === 0 ? { nodes: 1, normalFrames: 16, movableFrames: 16, mms: 3 } : {});
    const random = new Sfc32(seed);
    const names = Object.keys(steps);
    const seen = watch({ machine: load.machine, cpu: load.cpus[0]! });
    for (let i = 0; i < 1500; i++) {
      const cpu = load.cpus[random.below(load.cpus.length)]!;
      steps[i % 3 === 0 ? 'write' : names[random.below(names.length)]!]!(
        load,
        cpu,
        random.below(999),
        random.below(999),
      );
    }
    tearDown(load);
    expect(seen.wrong).toEqual([]);
    expect(seen.checks).toBeGreaterThan(5000);
  });

  it('pins and compound pages do not disturb them', () => {
    const s = createScene();
    const seen = watch(s);
    for (const order of [0, 1, 2]) {
      const pfn = allocPages(s.cpu, unmovable(0), order);
      expect(tryGrabPage(s.cpu, pfn, FOLL_PIN)).toBe(true);
      putPage(s.cpu, pfn, Ref.Alloc);
      releaseGrab(s.cpu, pfn, FOLL_PIN);
    }
    expect(seen.wrong).toEqual([]);
  });

  it('a note that comes too late is seen', () => {
    const s = createScene();
    const seen = watch(s);
    Atomics.add(s.cpu.mem, pageAt(s.cpu, s.anon) + PAGE_REFCOUNT, 1);
    Atomics.load(s.cpu.mem, 0);
    addLedger(s, s.anon, Ref.Gup, 1);
    Atomics.load(s.cpu.mem, 0);
    expect(seen.wrong).toHaveLength(1);
  });
});
