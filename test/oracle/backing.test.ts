import { describe } from 'vitest';
import { diskAddress } from '../../src/mm/cache/pageCache.ts';
import { swapDisk } from '../../src/mm/cache/swap.ts';
import { PAGE_CONTENT } from '../../src/mm/machine/pageFields.ts';
import { PG_dirty, PG_writeback } from '../../src/mm/page/pageFlags.ts';
import { fileVpage } from '../../src/mm/vm/addressSpace.ts';
import { writeUser } from '../../src/mm/vm/userAccess.ts';
import { allows, fires } from './expectOracles.ts';
import { flipFlag, setPage } from './words.ts';

describe('what a clean page has, its device has too', () => {
  fires('a file', 'I46', /is clean and holds 0x0, but file\[0\]\.disk\[0\] is 0x2a/, (s) => {
    s.cpu.mem[diskAddress(s.cpu, 0, 0)] = 42;
  });
  fires('a swapped page', 'I46', /is clean and holds 0x47, but swap\.disk\[\d+\] is 0x0/, (s) => {
    s.cpu.mem[swapDisk(s.cpu, s.cachedSlot)] = 0;
  });
  allows('a dirty page', (s) => {
    flipFlag(s, s.file, PG_dirty);
    setPage(s, s.file, PAGE_CONTENT, 43);
  });
  allows('a page dirty by its entry only', (s) => void writeUser(s.cpu, 2, fileVpage(s.cpu, 0, 0), 44));
  allows('a pinned page', (s) => setPage(s, s.pinned, PAGE_CONTENT, 45));
  allows('a page under writeback', (s) => setPage(s, s.writing, PAGE_CONTENT, 46));
});

describe('writes under way', () => {
  fires('nobody writes a page under writeback', 'I14', /is under writeback, 0 CPUs write it/, (s) => {
    s.cpu.mem[s.cpu.base + s.cpu.layout.cpuIoCount] = 0;
  });
  fires('a page is written that is not under writeback', 'I46', /but it is not under writeback/, (s) =>
    flipFlag(s, s.writing, PG_writeback | PG_dirty),
  );
  fires('to the place of another', 'I46', /to file\[0\]\.disk\[3\], which is not its place/, (s) => {
    s.cpu.mem[s.cpu.base + s.cpu.layout.cpuIo + 1] = diskAddress(s.cpu, 0, 3);
  });
  fires('more than a CPU can have', 'I46', /ioCount is 99/, (s) => {
    s.cpu.mem[s.cpu.base + s.cpu.layout.cpuIoCount] = 99;
    for (let i = 1; i < 4; i++) s.cpu.mem[s.cpu.base + s.cpu.layout.cpuIo + i * 3] = -1;
  });
});
