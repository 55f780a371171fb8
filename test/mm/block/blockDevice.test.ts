import { expect, test } from 'vitest';
import { completeWrites, submitWrite, tickDevice } from '../../../src/mm/block/blockDevice.ts';
import { diskAddress } from '../../../src/mm/cache/pageCache.ts';
import { LRU_INACTIVE_FILE } from '../../../src/mm/lru/lruList.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { IO_DEPTH } from '../../../src/mm/machine/layout.ts';
import { PAGE_CONTENT } from '../../../src/mm/machine/pageFields.ts';
import { setPageField } from '../../../src/mm/page/page.ts';
import { PG_writeback, setPageFlag, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { audit } from '../audit.ts';
import { bootCpu, lruPage, lruPages } from '../machine.ts';

function write(cpu: Cpu, index: number): number {
  const pfn = lruPage(cpu, { file: true });
  setPageField(cpu, pfn, PAGE_CONTENT, 100 + index);
  setPageFlag(cpu, pfn, PG_writeback);
  submitWrite(cpu, pfn, diskAddress(cpu, 0, index));
  return pfn;
}
const disk = (cpu: Cpu): number[] => Array.from({ length: 6 }, (_, i) => cpu.mem[diskAddress(cpu, 0, i)]!);
const setUp = (): Cpu => bootCpu({ filePages: 6 });

test('a write takes six ticks', () => {
  const cpu = setUp();
  const pfn = write(cpu, 0);
  for (let i = 0; i < 5; i++) tickDevice(cpu);
  expect([testPageFlag(cpu, pfn, PG_writeback), disk(cpu)[0]]).toEqual([true, 0]);
  tickDevice(cpu);
  expect([testPageFlag(cpu, pfn, PG_writeback), disk(cpu)[0]]).toEqual([false, 100]);
});

test('writes end in the order they began', () => {
  const cpu = setUp();
  const first = write(cpu, 0);
  tickDevice(cpu);
  const second = write(cpu, 1);
  for (let i = 0; i < 5; i++) tickDevice(cpu);
  expect([first, second].map((pfn) => testPageFlag(cpu, pfn, PG_writeback))).toEqual([false, true]);
  tickDevice(cpu);
  expect(disk(cpu)).toEqual([100, 101, 0, 0, 0, 0]);
});

test('a full queue completes its oldest write', () => {
  const cpu = setUp();
  const pages = Array.from({ length: IO_DEPTH + 1 }, (_, i) => write(cpu, i));
  expect(pages.map((pfn) => testPageFlag(cpu, pfn, PG_writeback))).toEqual([false, true, true, true, true]);
  completeWrites(cpu);
  expect(disk(cpu)).toEqual([100, 101, 102, 103, 104, 0]);
  expect(pages.some((pfn) => testPageFlag(cpu, pfn, PG_writeback))).toBe(false);
});

test('a page that was written is the next to be reclaimed, and no reference is left', () => {
  const cpu = setUp();
  const [a, b] = [lruPage(cpu, { file: true }), write(cpu, 0)];
  completeWrites(cpu);
  lruAddDrain(cpu);
  expect(lruPages(cpu, 0, LRU_INACTIVE_FILE)).toEqual([a, b]);
  expect(audit(cpu)).toEqual([]);
});

test('ticks wrap around', () => {
  const cpu = setUp();
  cpu.mem[cpu.base + cpu.layout.cpuTick] = 0x7fff_fffe;
  const pfn = write(cpu, 0);
  for (let i = 0; i < 5; i++) tickDevice(cpu);
  expect(testPageFlag(cpu, pfn, PG_writeback)).toBe(true);
  tickDevice(cpu);
  expect(testPageFlag(cpu, pfn, PG_writeback)).toBe(false);
});
