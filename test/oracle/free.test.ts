import { describe } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { LIST_POISON, lruNode } from '../../src/mm/page/list.ts';
import { PAGE_LRU, PAGE_MAPCOUNT, PAGE_MAPPING, PAGE_PRIVATE, PAGE_REFCOUNT } from '../../src/mm/machine/pageFields.ts';
import { pageAt } from '../../src/mm/page/page.ts';
import { PG_buddy, PG_dirty, PG_hwpoison, PG_waiters } from '../../src/mm/page/pageFlags.ts';
import { listAdd } from '../../src/mm/page/list.ts';
import { freeList } from '../../src/mm/zone/buddy.ts';
import { MIGRATE_RECLAIMABLE, setPageblockType } from '../../src/mm/zone/migratetype.ts';
import { pageZone } from '../../src/mm/zone/zones.ts';
import { allows, fires } from './expectOracles.ts';
import { addLedger, flipFlag, setPage } from './words.ts';
import type { Scene } from './scene.ts';

const pcpHead = ({ cpu, pcp }: Scene): number => {
  for (let at = cpu.layout.cpuPcpHead; ; at++) {
    for (let id = 0; id < 2; id++) {
      const address = cpu.layout.cpu.base + id * cpu.layout.cpu.stride + at;
      if ((cpu.mem[address]! & 0xffff) === pcp + 1) return address;
    }
  }
};

describe('free pages', () => {
  fires('a reference', 'I4', /is free but has refcount 1/, (s) => setPage(s, s.block, PAGE_REFCOUNT, 1));
  fires('a mapcount', 'I4', /mapcount 0/, (s) => setPage(s, s.block + 1, PAGE_MAPCOUNT, 0));
  fires('a mapping', 'I4', /mapping 4/, (s) => setPage(s, s.pcp, PAGE_MAPPING, 4));
  fires('a flag', 'I4', /flags dirty/, (s) => flipFlag(s, s.pcp, PG_dirty));
  fires('an owner', 'I4', /owners \(private 1\)/, (s) => addLedger(s, s.block, Ref.Private, 1));
  fires('poison', 'I30', /is poisoned but free/, (s) => flipFlag(s, s.block, PG_hwpoison));
  allows('a stale PG_waiters', (s) => flipFlag(s, s.block, PG_waiters));
  allows('stale links of a page on a per-CPU list', (s) => setPage(s, s.pcp, PAGE_LRU + 1, LIST_POISON));
});

describe('frames', () => {
  fires('allocated and free', 'I5', /is allocated, and free on zone\[/, (s) => {
    s.machine.shadow[s.machine.shadowLayout.frame.base + s.block] = 1;
    setPage(s, s.block, PAGE_REFCOUNT, 1);
    addLedger(s, s.block, Ref.Alloc, 1);
  });
  fires('free, but on no list', 'I5', /is lost: it is free, but on no list/, (s) => {
    const address = pcpHead(s);
    const next = s.cpu.mem[pageAt(s.cpu, s.pcp) + PAGE_LRU]! & 0xffff;
    s.cpu.mem[address] = (s.cpu.mem[address]! & ~0xffff) | next;
  });
  fires('a count of a per-CPU list', 'I5', /has \d pages and a count of/, (s) => {
    const { cpu } = s;
    const offset = cpu.layout.cpuPcpCount - cpu.layout.cpuPcpHead;
    cpu.mem[pcpHead(s) + offset]! += 1;
  });
  fires('a per-CPU list in a circle', 'I5', /runs in a circle, back to page/, (s) =>
    setPage(s, s.pcp, PAGE_LRU, s.pcp + 1),
  );
  fires('a per-CPU list to nowhere', 'I5', /leads to page\[999\], which does not exist/, (s) =>
    setPage(s, s.pcp, PAGE_LRU, 1000),
  );
  fires('a counter of free pages', 'I5', /freePages is \d+, its free lists hold/, (s) => {
    const { zone, zoneFreePages } = s.cpu.layout;
    s.cpu.mem[zone.base + zoneFreePages]! += 1;
  });
  fires('a free block without its mark', 'I5', /but not marked as a free block/, (s) => flipFlag(s, s.block, PG_buddy));
  fires('a mark without a free block', 'I5', /marked as a free block, but on no free list/, (s) =>
    flipFlag(s, s.pcp, PG_buddy),
  );
  fires('a block on the list of another order', 'I5', /is a block of order 0, but on/, (s) =>
    setPage(s, s.block, PAGE_PRIVATE, 0),
  );
  fires('a page on a per-CPU list and in the buddy allocator', 'I5', /is free twice: on/, (s) => {
    const { cpu, pcp } = s;
    const zone = pageZone(cpu, pcp);
    setPage(s, pcp, PAGE_PRIVATE, 0);
    flipFlag(s, pcp, PG_buddy);
    listAdd(cpu, lruNode(cpu, pcp), freeList(cpu, zone, 0, 1));
    cpu.mem[cpu.layout.zone.base + zone * cpu.layout.zone.stride + cpu.layout.zoneFreePages]! += 1;
  });
  fires('a pageblock of another type', 'I33', /but the pageblock of page\[\d+\] is reclaimable/, (s) =>
    setPageblockType(s.cpu, s.block, MIGRATE_RECLAIMABLE),
  );
  allows('the type of a pageblock without free blocks', (s) => setPageblockType(s.cpu, s.compound, 2));
});
