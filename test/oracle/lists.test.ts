import { describe, expect, it } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { lruAddDrain } from '../../src/mm/lru/lruBatch.ts';
import { LRU_INACTIVE_ANON, LRU_UNEVICTABLE, lruList } from '../../src/mm/lru/lruList.ts';
import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { PAGE_LRU, PAGE_REFCOUNT } from '../../src/mm/machine/pageFields.ts';
import { listAdd, listDel, listNext, lruNode } from '../../src/mm/page/list.ts';
import { PG_active, PG_lru, PG_swapbacked, PG_unevictable, PG_uptodate } from '../../src/mm/page/pageFlags.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { Sfc32 } from '../../src/scenario/random.ts';
import { allows, fires } from './expectOracles.ts';
import { createScene, type Scene } from './scene.ts';
import { addLedger, addPage, flipFlag, setPage } from './words.ts';

const other = ({ cpus }: Scene) => cpus[1]!;
const node = ({ cpu }: Scene): number => cpu.layout.node.base;
const anonList = ({ cpu }: Scene): number => lruList(cpu, 0, LRU_INACTIVE_ANON);
const batchAt = (s: Scene): number => other(s).base + s.cpu.layout.cpuLruBatch;

describe('links', () => {
  fires('a neighbour that does not point back', 'I7', /\.prev is page\[\d+\]\.lru, not/, (s) =>
    setPage(s, s.anon, PAGE_LRU + 1, lruNode(s.cpu, s.block)),
  );
  fires('a link to nowhere', 'I7', /leads to word 5, which is no page's list node/, (s) =>
    setPage(s, s.anon, PAGE_LRU, 5),
  );
  fires('a negative link', 'I7', /leads to word -5/, (s) => setPage(s, s.block, PAGE_LRU, -5));
  fires('a link into the middle of a page', 'I7', /no page's list node/, (s) => {
    s.cpu.mem[anonList(s)]! += 1;
  });
  fires('a list that loses its rest', 'I6 I7 I8', /PageLRU, but on no LRU list/, (s) => {
    s.cpu.mem[anonList(s)] = anonList(s);
  });
  fires('an LRU list in a circle', 'I7', /runs in a circle, back to/, (s) =>
    setPage(s, s.anon, PAGE_LRU, lruNode(s.cpu, s.anon)),
  );
  fires('a free list in a circle', 'I5 I7', /runs in a circle, back to/, (s) =>
    setPage(s, s.block, PAGE_LRU, lruNode(s.cpu, s.block)),
  );
  fires('a tail page on a list', 'I7 I10', /is a tail of page\[\d+\] and linked to/, (s) =>
    listAdd(s.cpu, lruNode(s.cpu, s.compound + 1), privateList(s.cpu, 2)),
  );
  it('finds something and ends on any links whatsoever', () => {
    const random = new Sfc32(3);
    for (let round = 0; round < 60; round++) {
      const scene = createScene();
      const { mem } = scene.cpu;
      for (let i = 0; i < 20; i++)
        mem[random.below(mem.length)] = random.below(4) === 0 ? random.next() | 0 : random.below(mem.length);
      expect(auditMachine(scene.machine, 'end').length).toBeGreaterThan(0);
    }
  });
});

describe('LRU lists', () => {
  fires('a page on its list without PageLRU', 'I6', /inactive_anon, but not PageLRU/, (s) =>
    flipFlag(s, s.anon, PG_lru),
  );
  fires('PageLRU on a page that is on no list', 'I6', /is PageLRU, but on no LRU list/, (s) =>
    flipFlag(s, s.batched, PG_lru),
  );
  fires('a page on the wrong list', 'I6', /inactive_anon, its flags say active_anon/, (s) =>
    flipFlag(s, s.anon, PG_active),
  );
  fires('a file page among anonymous ones', 'I6', /its flags say inactive_file/, (s) =>
    flipFlag(s, s.anon, PG_swapbacked),
  );
  fires('a page of a file that says it is anonymous', 'I6', /is of a file, its flags say anonymous/, (s) =>
    flipFlag(s, s.pinned, PG_swapbacked),
  );
  fires('an anonymous page with nothing in it', 'I26', /is anonymous, but not uptodate/, (s) =>
    flipFlag(s, s.anon, PG_uptodate),
  );
  fires('an unevictable page among evictable ones', 'I36', /flags say unevictable/, (s) =>
    flipFlag(s, s.anon, PG_unevictable),
  );
  fires('an evictable page on the unevictable list', 'I36 I8', /unevictable, its flags say inactive_anon/, (s) => {
    listDel(s.cpu, lruNode(s.cpu, s.anon));
    listAdd(s.cpu, lruNode(s.cpu, s.anon), lruList(s.cpu, 0, LRU_UNEVICTABLE));
  });
  fires('a page on two LRU lists', 'I6 I7', /is on two lists: node inactive_anon and node active_anon/, (s) => {
    const head = lruList(s.cpu, 0, LRU_INACTIVE_ANON + 1);
    s.cpu.mem[head] = lruNode(s.cpu, s.anon);
  });
  fires('a page in use on no list', 'I6 I8', /is on no LRU list: anonymous page, mapped 1 times, neither/, (s) => {
    listDel(s.cpu, lruNode(s.cpu, s.anon));
    flipFlag(s, s.anon, PG_lru);
  });
  fires('a counter that is off', 'I8', /inactive_anon holds \d+ pages, its counter says/, (s) => {
    s.cpu.mem[node(s) + s.cpu.layout.nodeNrLru]! += 1;
  });
  allows('a page that is being allocated by its owner', (s) => flipFlag(s, s.compound, PG_swapbacked));
});

describe('isolation', () => {
  fires('a counter that is off', 'I9', /isolatedAnon is 2, isolated are 1 pages/, (s) => {
    s.cpu.mem[node(s) + s.cpu.layout.nodeIsolated]! += 1;
  });
  fires('counted as the wrong kind', 'I9', /isolatedFile is 1, isolated are 0 pages/, (s) => {
    s.cpu.mem[node(s) + s.cpu.layout.nodeIsolated]! -= 1;
    s.cpu.mem[node(s) + s.cpu.layout.nodeIsolated + 1]! += 1;
  });
  fires('below zero', 'I9', /isolatedFile is -1/, (s) => {
    s.cpu.mem[node(s) + s.cpu.layout.nodeIsolated + 1]! -= 1;
  });
  fires('on no private list', 'I10', /is isolated, but on no CPU's private list/, (s) =>
    listDel(s.cpu, lruNode(s.cpu, s.isolated)),
  );
  fires('isolated twice', 'I10', /is isolated 2 times/, (s) => {
    addLedger(s, s.isolated, Ref.Isolation, 1);
    addPage(s, s.isolated, PAGE_REFCOUNT, 1);
  });
  fires('PageLRU while isolated', 'I10 I6', /is isolated, but PageLRU/, (s) => flipFlag(s, s.isolated, PG_lru));
  fires('on a private list, isolated by nobody', 'I10', /but nobody isolated it/, (s) =>
    listAdd(s.cpu, lruNode(s.cpu, s.batched), privateList(s.cpu, 3)),
  );
  fires('left behind by reclaim', 'I10', /was left behind on cpu\[1\]\.private\[0\]/, (s) => {
    listDel(s.cpu, lruNode(s.cpu, s.isolated));
    listAdd(s.cpu, lruNode(s.cpu, s.isolated), privateList(other(s), 0));
  });
  fires('on two private lists', 'I10 I7', /is on two lists: cpu\[1\]\.private\[1\] and cpu\[1\]\.private\[2\]/, (s) => {
    s.cpu.mem[privateList(other(s), 2)] = listNext(s.cpu, privateList(other(s), 1));
  });
  allows('isolated and put back', (s) => {
    isolateToList(s.cpu, s.anon, privateList(s.cpu, 2));
    putbackIsolatedPages(s.cpu, privateList(s.cpu, 2));
    putbackIsolatedPages(s.cpu, privateList(other(s), 1));
  });
});

describe('batches', () => {
  fires('an entry without a reference', 'I12', /is in 1 batches, which have 0 references to it/, (s) => {
    addLedger(s, s.batched, Ref.Batch, -1);
    addPage(s, s.batched, PAGE_REFCOUNT, -1);
  });
  fires('a reference without an entry', 'I12', /is in 0 batches, which have 1 references/, (s) => {
    addLedger(s, s.anon, Ref.Batch, 1);
    addPage(s, s.anon, PAGE_REFCOUNT, 1);
  });
  fires('a batch forgotten', 'I12 I6', /is in 0 batches/, (s) => {
    s.cpu.mem[batchAt(s)] = 0;
  });
  fires('more entries than fit', 'I12', /says it has 77 entries, it has room for 4/, (s) => {
    s.cpu.mem[batchAt(s)] = 77;
  });
  fires('an entry that is no page', 'I12 I6', /has page\[-9\], which does not exist/, (s) => {
    s.cpu.mem[batchAt(s) + 1] = -9;
  });
  fires('a huge page that is kept', 'I12 I6', /which is huge/, (s) => {
    s.cpu.mem[batchAt(s) + 1] = s.compound;
  });
  fires('entries while disabled', 'I12', /has \d entries while the batches are disabled/, (s) => {
    s.cpu.mem[s.cpu.layout.lruDisableCount] = 1;
  });
  fires('enabled more often than disabled', 'I12', /lruDisableCount is -1/, (s) => {
    s.cpu.mem[s.cpu.layout.lruDisableCount] = -1;
  });
  fires('work that nobody did', 'I12', /CPU1 was asked to drain its batches 1 times and did 0 times/, (s) => {
    s.cpu.mem[other(s).base + s.cpu.layout.cpuWorkRequested]! += 1;
  });
  allows('disabled, and all flushed', (s) => {
    s.cpu.mem[s.cpu.layout.lruDisableCount] = 1;
    for (const cpu of s.cpus) lruAddDrain(cpu);
  });
});
