import type { Cpu } from '../machine/cpu.ts';
import { splitHugePageToList } from '../huge/splitHugePage.ts';
import { isHugetlb } from '../hugetlb/hugetlbPool.ts';
import { isCompound } from '../page/compound.ts';
import { lockPage, tryLockPage, unlockPage } from '../page/pageLock.ts';
import { MIGRATE_ASYNC } from './unmapAndMove.ts';

/** Splits an isolated huge page into the migration list it is on; false when it is none, or in use. */
export function splitOnList(cpu: Cpu, pfn: number, list: number, mode: number): boolean {
  if (!isCompound(cpu, pfn) || isHugetlb(cpu, pfn)) return false;
  if (!tryLockPage(cpu, pfn)) {
    if (mode === MIGRATE_ASYNC) return false;
    lockPage(cpu, pfn);
  }
  const result = splitHugePageToList(cpu, pfn, list);
  unlockPage(cpu, pfn);
  return result === 0;
}
