import { SWAP_HAS_CACHE, swapCacheSlot } from '../../src/mm/cache/swap.ts';
import { cacheSlot } from '../../src/mm/cache/pageCache.ts';
import { isAllocated, isOffline } from '../../src/mm/debug/frameState.ts';
import { GUP_PIN_COUNTING_BIAS, Ref } from '../../src/mm/debug/ref.ts';
import { nrIsolated, nrLru, pageLru } from '../../src/mm/lru/lruList.ts';
import { batchCount, batchEntry } from '../../src/mm/lru/lruBatch.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { LRU_BATCH_KINDS, MIGRATE_PCPTYPES, MIGRATE_TYPES, NR_LRU_LISTS } from '../../src/mm/machine/layout.ts';
import {
  PAGE_INDEX,
  PAGE_MAPCOUNT,
  PAGE_MAPPING,
  PAGE_PRIVATE,
  PAGE_REFCOUNT,
} from '../../src/mm/machine/pageFields.ts';
import { compoundPages, isTail } from '../../src/mm/page/compound.ts';
import { fileMapping } from '../../src/mm/page/mapping.ts';
import { pageField } from '../../src/mm/page/page.ts';
import {
  PAGE_FLAGS_CHECK_AT_FREE,
  pageFlags,
  PG_buddy,
  PG_head,
  PG_hwpoison,
  PG_locked,
  PG_lru,
  testPageFlag,
} from '../../src/mm/page/pageFlags.ts';
import { PTE_PRESENT, PTE_SWAP, ptePfn, pteType, readPte } from '../../src/mm/vm/pte.ts';
import { forEachTlbEntry } from '../../src/mm/vm/tlb.ts';
import { freeList, zoneFreePages } from '../../src/mm/zone/buddy.ts';
import { pageblockType } from '../../src/mm/zone/migratetype.ts';
import { pcpCount, pcpPages } from '../../src/mm/zone/perCpuPages.ts';
import { pageNode, pageZone } from '../../src/mm/zone/zones.ts';
import { booked, listed, lruPages } from './machine.ts';

/** Where every free frame is: `pfn -> place`; also what is wrong with the allocator. */
export function auditFree(cpu: Cpu): { places: Map<number, string>; problems: string[] } {
  const places = new Map<number, string>();
  const problems: string[] = [];
  const put = (pfn: number, place: string): void => {
    if (places.has(pfn)) problems.push(`page ${pfn} is free twice: ${places.get(pfn)} and ${place}`);
    if (isAllocated(cpu, pfn)) problems.push(`page ${pfn} is allocated and ${place}`);
    places.set(pfn, place);
  };
  for (let zone = 0; zone < cpu.layout.zones; zone++) {
    let counted = 0;
    for (let order = 0; order <= cpu.config.maxOrder; order++) {
      for (let type = 0; type < MIGRATE_TYPES; type++) {
        for (const head of listed(cpu, freeList(cpu, zone, order, type))) {
          counted += 1 << order;
          if (!testPageFlag(cpu, head, PG_buddy)) problems.push(`page ${head} on a free list without PG_buddy`);
          if (pageField(cpu, head, PAGE_PRIVATE) !== order) problems.push(`block ${head} has the wrong order`);
          if (pageblockType(cpu, head) !== type) problems.push(`block ${head} is on the list of type ${type}`);
          if (pageZone(cpu, head) !== zone) problems.push(`block ${head} is on the lists of zone ${zone}`);
          for (let pfn = head; pfn < head + (1 << order); pfn++) put(pfn, `free in a block of ${1 << order}`);
        }
      }
    }
    if (counted !== zoneFreePages(cpu, zone)) problems.push(`zone ${zone} counts free pages wrong`);
    for (let owner = 0; owner < cpu.config.cpus; owner++) {
      for (let type = 0; type < MIGRATE_PCPTYPES; type++) {
        const pages = [...pcpPages(cpu, owner, zone, type)];
        if (pages.length !== pcpCount(cpu, owner, zone, type)) problems.push(`pcp of CPU ${owner} counts wrong`);
        for (const pfn of pages) put(pfn, `on the pcp list of CPU ${owner}`);
      }
    }
  }
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    if (!isAllocated(cpu, pfn) && !isOffline(cpu, pfn) && !places.has(pfn)) problems.push(`page ${pfn} is lost`);
  }
  return { places, problems };
}

function auditPage(cpu: Cpu, pfn: number, free: boolean, mapped: number): string[] {
  const problems: string[] = [];
  const wrong = (what: string): void => void problems.push(`page ${pfn}: ${what}`);
  const compound = testPageFlag(cpu, pfn, PG_head);
  let expected = 0;
  for (const ref of Object.values(Ref)) {
    const count = booked(cpu, pfn, ref);
    if (count < 0) wrong(`class ${ref} is booked ${count} times`);
    expected += count * (ref === Ref.Pin && !compound ? GUP_PIN_COUNTING_BIAS : 1);
  }
  const count = pageField(cpu, pfn, PAGE_REFCOUNT);
  if (count !== expected) wrong(`count ${count}, booked ${expected}`);
  if (pageField(cpu, pfn, PAGE_MAPCOUNT) !== mapped - 1) wrong(`mapcount is not that of ${mapped} entries`);
  if (mapped !== booked(cpu, pfn, Ref.Map)) wrong(`${mapped} entries, ${booked(cpu, pfn, Ref.Map)} references`);
  if (testPageFlag(cpu, pfn, PG_locked)) wrong('locked');
  if (!free && !isTail(cpu, pfn) && count === 0 && !testPageFlag(cpu, pfn, PG_hwpoison)) wrong('allocated, count 0');
  if (!free) return problems;
  if (count !== 0 || expected !== 0) wrong('free with references');
  if ((pageFlags(cpu, pfn) & PAGE_FLAGS_CHECK_AT_FREE) !== 0) wrong('free with flags');
  if (pageField(cpu, pfn, PAGE_MAPPING) !== 0) wrong('free with a mapping');
  return problems;
}

function auditLru(cpu: Cpu): string[] {
  const problems: string[] = [];
  const onList = new Set<number>();
  for (let node = 0; node < cpu.config.nodes; node++) {
    for (let lru = 0; lru < NR_LRU_LISTS; lru++) {
      const pages = lruPages(cpu, node, lru);
      const total = pages.reduce((sum, pfn) => sum + compoundPages(cpu, pfn), 0);
      if (total !== nrLru(cpu, node, lru)) problems.push(`LRU ${lru} of node ${node} counts wrong`);
      for (const pfn of pages) {
        if (onList.has(pfn)) problems.push(`page ${pfn} is on two LRU lists`);
        onList.add(pfn);
        if (!testPageFlag(cpu, pfn, PG_lru)) problems.push(`page ${pfn} on an LRU list without PG_lru`);
        if (pageLru(cpu, pfn) !== lru || pageNode(cpu, pfn) !== node)
          problems.push(`page ${pfn} on the wrong LRU list`);
      }
    }
  }
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    if (testPageFlag(cpu, pfn, PG_lru) && !onList.has(pfn)) problems.push(`page ${pfn} has PG_lru and is on no list`);
  }
  return problems;
}

function auditBatches(cpu: Cpu): string[] {
  const inBatch = new Map<number, number>();
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    for (let kind = 0; kind < LRU_BATCH_KINDS; kind++) {
      for (let i = 0; i < batchCount(cpu, owner, kind); i++) {
        const pfn = batchEntry(cpu, owner, kind, i);
        inBatch.set(pfn, (inBatch.get(pfn) ?? 0) + 1);
      }
    }
  }
  return Array.from({ length: cpu.layout.frames }, (_, pfn) => pfn)
    .filter((pfn) => booked(cpu, pfn, Ref.Batch) !== (inBatch.get(pfn) ?? 0))
    .map((pfn) => `page ${pfn}: references of batches are not its entries`);
}

function auditCaches(cpu: Cpu, swapPtes: number[]): string[] {
  const problems: string[] = [];
  const { files, filePages, swapSlots } = cpu.config;
  const cached = new Map<number, string>();
  const enter = (pfn: number, place: string, ref: Ref): void => {
    if (cached.has(pfn)) problems.push(`page ${pfn} is in ${cached.get(pfn)} and ${place}`);
    cached.set(pfn, place);
    if (booked(cpu, pfn, ref) !== 1) problems.push(`page ${pfn} is in ${place} without its reference`);
  };
  for (let file = 0; file < files; file++) {
    for (let index = 0; index < filePages; index++) {
      const pfn = cpu.mem[cacheSlot(cpu, file, index)]! - 1;
      if (pfn < 0) continue;
      enter(pfn, `file ${file}`, Ref.Cache);
      if (pageField(cpu, pfn, PAGE_MAPPING) !== fileMapping(file) || pageField(cpu, pfn, PAGE_INDEX) !== index)
        problems.push(`page ${pfn} does not know its slot`);
    }
  }
  for (let slot = 0; slot < swapSlots; slot++) {
    const count = cpu.mem[cpu.layout.swapCount + slot]!;
    const pfn = cpu.mem[swapCacheSlot(cpu, slot)]! - 1;
    const expected = swapPtes[slot]! + (pfn < 0 ? 0 : SWAP_HAS_CACHE);
    if (count !== expected) problems.push(`swap slot ${slot} counts ${count}, not ${expected}`);
    if (pfn >= 0) enter(pfn, 'the swap cache', Ref.SwapCache);
  }
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    if (booked(cpu, pfn, Ref.Cache) + booked(cpu, pfn, Ref.SwapCache) > 0 && !cached.has(pfn))
      problems.push(`page ${pfn} is in no slot but has a cache's reference`);
  }
  return problems;
}

/** Everything that is wrong with a machine whose CPUs stand still between two operations. */
export function audit(cpu: Cpu): string[] {
  const { places, problems } = auditFree(cpu);
  const mapped = Array.from({ length: cpu.layout.frames }, () => 0);
  const swapPtes = Array.from({ length: cpu.config.swapSlots }, () => 0);
  for (let mm = 0; mm < cpu.config.mms; mm++) {
    for (let vpage = 0; vpage < cpu.layout.vpages; vpage++) {
      const pte = readPte(cpu, mm, vpage);
      if (pteType(pte) === PTE_PRESENT) mapped[ptePfn(pte)]!++;
      else if (pteType(pte) === PTE_SWAP) swapPtes[ptePfn(pte)]!++;
      else if (pte !== 0) problems.push(`a migration entry in mm ${mm}, page ${vpage}`);
    }
  }
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    problems.push(...auditPage(cpu, pfn, places.has(pfn) || isOffline(cpu, pfn), mapped[pfn]!));
  }
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    forEachTlbEntry(cpu, owner, (mm, vpage, pte) => {
      if (ptePfn(readPte(cpu, mm, vpage)) !== ptePfn(pte))
        problems.push(`a stale translation of mm ${mm}, page ${vpage}`);
    });
  }
  for (let node = 0; node < cpu.config.nodes; node++) {
    for (const file of [false, true]) {
      let isolated = 0;
      for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
        const kind = pageLru(cpu, pfn) >= 2;
        if (pageNode(cpu, pfn) === node && kind === file) isolated += booked(cpu, pfn, Ref.Isolation);
      }
      if (nrIsolated(cpu, node, file) !== isolated) problems.push(`node ${node} counts isolated pages wrong`);
    }
  }
  return [...problems, ...auditLru(cpu), ...auditBatches(cpu), ...auditCaches(cpu, swapPtes)];
}
