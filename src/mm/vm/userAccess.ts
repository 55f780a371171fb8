import type { Cpu } from '../machine/cpu.ts';
import { PAGE_CONTENT } from '../machine/pageFields.ts';
import { EFAULT } from '../machine/errno.ts';
import { pageAt } from '../page/page.ts';
import { downRead, upRead } from '../sync/rwSem.ts';
import { isAlive } from './addressSpace.ts';
import { handleMmFault } from './fault.ts';
import { beginAccess, endAccess, translate } from './tlb.ts';

/** What an access returns when it failed: no value of a page is this one. */
export const ACCESS_FAILED = -0x8000_0000;

/** A program reads a word of its memory; ACCESS_FAILED when there is none (SIGSEGV, or out of memory). */
export function readUser(cpu: Cpu, mm: number, vpage: number): number {
  do {
    beginAccess(cpu);
    const pfn = translate(cpu, mm, vpage, false);
    if (pfn >= 0) {
      const value = Atomics.load(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT);
      endAccess(cpu);
      return value;
    }
    endAccess(cpu);
  } while (faultIn(cpu, mm, vpage, false) === 0);
  return ACCESS_FAILED;
}

/** A program writes a word of its memory. Returns what was there before; ACCESS_FAILED when nothing is mapped. */
export function writeUser(cpu: Cpu, mm: number, vpage: number, value: number): number {
  do {
    beginAccess(cpu);
    const pfn = translate(cpu, mm, vpage, true);
    if (pfn >= 0) {
      const before = Atomics.exchange(cpu.mem, pageAt(cpu, pfn) + PAGE_CONTENT, value);
      endAccess(cpu);
      return before;
    }
    endAccess(cpu);
  } while (faultIn(cpu, mm, vpage, true) === 0);
  return ACCESS_FAILED;
}

/** The page-fault handler: 0 when the access is worth another try. */
export function faultIn(cpu: Cpu, mm: number, vpage: number, write: boolean): number {
  downRead(cpu, cpu.locks.mmap[mm]!);
  const result = isAlive(cpu, mm) ? handleMmFault(cpu, mm, vpage, write) : -EFAULT;
  upRead(cpu, cpu.locks.mmap[mm]!);
  return result;
}
