import { describe } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { PAGE_INDEX, PAGE_MAPCOUNT, PAGE_MAPPING, PAGE_REFCOUNT } from '../../src/mm/machine/pageFields.ts';
import { fileVpage, setVmaMapped } from '../../src/mm/vm/addressSpace.ts';
import {
  makePte,
  PTE_ACCESSED,
  PTE_DIRTY,
  PTE_MIGRATION,
  PTE_PRESENT,
  PTE_SWAP,
  PTE_WRITE,
  readPte,
} from '../../src/mm/vm/pte.ts';
import { readUser, writeUser } from '../../src/mm/vm/userAccess.ts';
import { allows, fires } from './expectOracles.ts';
import type { Scene } from './scene.ts';
import { addLedger, addPage, setPage, setPte } from './words.ts';

const mmWord = (s: Scene, mm: number, field: 'mmState' | 'mmUsers' | 'mmAnonVma' | 'mmWriteProtectSeq'): number =>
  s.cpu.layout.mm.base + mm * s.cpu.layout.mm.stride + s.cpu.layout[field];
const rmapWord = (s: Scene, region: 'anonVma' | 'file', id: number, offset: number): number =>
  s.cpu.layout[region].base + id * s.cpu.layout[region].stride + offset;
const flushTlbs = (s: Scene): void => {
  for (const cpu of s.cpus)
    for (let i = 0; i < s.cpu.config.tlbEntries; i++) cpu.mem[cpu.base + cpu.layout.cpuTlb + i * 2] = 0;
};

describe('page tables', () => {
  fires('an entry for a free page', 'I16 I4', /mm\[0\]\.pte\[5\] maps page\[\d+\], which is free/, (s) =>
    setPte(s, 0, 5, makePte(PTE_PRESENT, s.block, 0)),
  );
  fires('an entry for no page', 'I16', /maps page\[5000\], which does not exist/, (s) =>
    setPte(s, 0, 5, makePte(PTE_PRESENT, 5000, 0)),
  );
  fires('an entry of no kind', 'I16', /is 0x104, no kind of entry/, (s) => setPte(s, 0, 5, 0x104));
  fires('a mapcount', 'I16', /mapcount is 1, 1 entries map it/, (s) => addPage(s, s.anon, PAGE_MAPCOUNT, 1));
  fires('an entry nobody counted', 'I16', /mapcount is 0, 2 entries map it/, (s) =>
    setPte(s, 2, fileVpage(s.cpu, 0, 0), makePte(PTE_PRESENT, s.file, 0)),
  );
  fires('an entry without a reference', 'I16', /is mapped by 1 entries, which have 0 references/, (s) => {
    addLedger(s, s.anon, Ref.Map, -1);
    addLedger(s, s.anon, Ref.Private, 1);
  });
  fires("another page's index", 'I16', /of anon_vma\[\d\] index 7, not of anon_vma\[\d\] index 0/, (s) =>
    setPage(s, s.anon, PAGE_INDEX, 7),
  );
  fires('another mapping', 'I16', /of nothing, not of anon_vma/, (s) => setPage(s, s.anon, PAGE_MAPPING, 0));
  fires('an entry where nothing is mapped', 'I16', /is not empty, but nothing is mapped there/, (s) =>
    setVmaMapped(s.cpu, 0, 0, false),
  );
  fires('a half built address space', 'I16', /mm\[0\] is half built or half torn down/, (s) => {
    s.cpu.mem[mmWord(s, 0, 'mmState')] = 2;
  });
  fires('an address space without users', 'I16', /mm\[1\] is alive and has 0 users/, (s) => {
    s.cpu.mem[mmWord(s, 1, 'mmUsers')] = 0;
  });
  fires('a migration entry', 'I17', /is a migration entry for page/, (s) =>
    setPte(s, 0, 6, makePte(PTE_MIGRATION, s.anon, 0)),
  );
  fires('a fork that never ended', 'I20', /writeProtectSeq is \d+, odd though no fork runs/, (s) => {
    s.cpu.mem[mmWord(s, 2, 'mmWriteProtectSeq')]! += 1;
  });
  allows('another user of an address space', (s) => {
    s.cpu.mem[mmWord(s, 1, 'mmUsers')]! += 1;
  });
  allows('an accessed bit', (s) => setPte(s, 0, 0, readPte(s.cpu, 0, 0) ^ PTE_ACCESSED));
  fires(
    'a page that two have, writable',
    'I18',
    /is shared by 2 entries and 0 swap entries, 1 of them may write/,
    (s) => setPte(s, 2, 4, readPte(s.cpu, 2, 4) | PTE_WRITE),
  );
  fires('a page whose slot another refers to, writable', 'I18', /shared by 1 entries and 1 swap entries/, (s) =>
    setPte(s, 2, 1, readPte(s.cpu, 2, 1) | PTE_WRITE),
  );
  allows('a shared file page, writable', (s) => {
    writeUser(s.cpu, 1, fileVpage(s.cpu, 0, 0), 5);
    writeUser(s.cpu, 2, fileVpage(s.cpu, 0, 0), 6);
  });
});

describe('reverse mappings', () => {
  fires('an address space missing', 'I16', /file\[0\] lists mm\[\d\] 0 times, not 1/, (s) => {
    s.cpu.mem[rmapWord(s, 'file', 0, s.cpu.layout.rmapCount)]! -= 1;
  });
  fires('an address space twice', 'I16', /lists mm\[\d\] 2 times, not 1/, (s) => {
    const first = rmapWord(s, 'file', 1, s.cpu.layout.rmapOrder);
    s.cpu.mem[first] = s.cpu.mem[first + 1]!;
  });
  fires('a stranger', 'I16', /lists mm\[8\], which does not exist/, (s) => {
    s.cpu.mem[rmapWord(s, 'file', 1, s.cpu.layout.rmapOrder)] = 8;
  });
  fires('an impossible count', 'I16', /file\[1\] lists 77 address spaces, there are 3/, (s) => {
    s.cpu.mem[rmapWord(s, 'file', 1, s.cpu.layout.rmapCount)] = 77;
  });
  allows('another order', (s) => {
    const first = rmapWord(s, 'file', 1, s.cpu.layout.rmapOrder);
    [s.cpu.mem[first], s.cpu.mem[first + 1]] = [s.cpu.mem[first + 1]!, s.cpu.mem[first]!];
  });
});

describe('TLBs', () => {
  const cache = (s: Scene, mm: number, vpage: number, pte: number): void => {
    const { layout, config } = s.cpu;
    const entry = s.cpus[1]!.base + layout.cpuTlb + (vpage % config.tlbEntries) * 2;
    s.cpu.mem[entry] = mm * layout.vpages + vpage + 1;
    s.cpu.mem[entry + 1] = pte;
  };
  fires('another page', 'I19', /CPU1 caches page\[\d+\] for mm\[0\]\.pte\[0\], which maps page/, (s) =>
    cache(s, 0, 0, makePte(PTE_PRESENT, s.file, 0)),
  );
  fires('a page that is gone', 'I19', /which maps no page/, (s) => cache(s, 0, 7, makePte(PTE_PRESENT, s.file, 0)));
  fires('more rights than the entry has', 'I19', /for writing, but it may not be written to/, (s) =>
    cache(s, 2, 4, makePte(PTE_PRESENT, s.shared, PTE_WRITE | PTE_DIRTY)),
  );
  fires('dirty where the entry is clean', 'I19', /for writing, but it is clean/, (s) => {
    flushTlbs(s);
    setPte(s, 0, 0, makePte(PTE_PRESENT, s.anon, PTE_WRITE));
    cache(s, 0, 0, makePte(PTE_PRESENT, s.anon, PTE_WRITE | PTE_DIRTY));
  });
  fires('no address space', 'I19', /a translation of mm\[\d+\], which does not exist/, (s) => cache(s, 40, 0, 1));
  fires('an access that never ended', 'I19', /CPU1 is in the middle of a memory access/, (s) => {
    s.cpu.mem[s.cpus[1]!.base + s.cpu.layout.cpuTlbSeq]! += 1;
  });
  allows('fewer rights than the entry has', (s) => {
    cache(s, 0, 0, makePte(PTE_PRESENT, s.anon, 0));
    readUser(s.cpus[1]!, 0, 0);
  });
  allows('writable, but not yet written', (s) => cache(s, 2, 4, makePte(PTE_PRESENT, s.shared, PTE_WRITE)));
});

describe('caches', () => {
  const slot = (s: Scene, file: number, index: number): number =>
    rmapWord(s, 'file', file, s.cpu.layout.fileSlot + index);
  fires('a slot of a free page', 'I26 I4', /file\[0\]\.slot\[5\] holds page\[\d+\], which is free/, (s) => {
    s.cpu.mem[slot(s, 0, 5)] = s.block + 1;
  });
  fires('a slot of no page', 'I26', /holds page\[9998\], which does not exist/, (s) => {
    s.cpu.mem[slot(s, 0, 5)] = 9999;
  });
  fires('a page in two slots', 'I26', /is in 2 slots of the page cache/, (s) => {
    s.cpu.mem[slot(s, 0, 5)] = s.file + 1;
  });
  fires('a cached page out of its slot', 'I26', /is of file\[0\] index 0, but not in its slot/, (s) => {
    s.cpu.mem[slot(s, 0, 0)] = 0;
  });
  fires('a cached page without a reference', 'I26', /is in 1 slots of the page cache, which have 0 references/, (s) => {
    addLedger(s, s.file, Ref.Cache, -1);
    addPage(s, s.file, PAGE_REFCOUNT, -1);
  });
  fires("another page's slot of the swap cache", 'I26', /is marked as swap cache, but in no slot/, (s) => {
    s.cpu.mem[s.cpu.layout.swapSlot + s.cachedSlot] = 0;
  });
  fires('a page that is not of the swap cache', 'I26', /which is not marked as swap cache/, (s) => {
    s.cpu.mem[s.cpu.layout.swapSlot + 30] = s.anon + 1;
  });
  fires('a swap entry nobody counted', 'I26', /\(2 entries\), 3 entries refer to it/, (s) =>
    setPte(s, 0, 5, makePte(PTE_SWAP, s.slot, 0)),
  );
  fires('a swap slot that does not exist', 'I16', /refers to swap slot 900/, (s) =>
    setPte(s, 0, 5, makePte(PTE_SWAP, 900, 0)),
  );
  fires('a swap slot without its claim', 'I26', /\(1 entries\), 1 entries and the swap cache refer to it/, (s) => {
    s.cpu.mem[s.cpu.layout.swapCount + s.cachedSlot] = 1;
  });
});
