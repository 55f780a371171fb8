import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { Ref } from '../debug/ref.ts';
import { EBUSY, EINVAL } from '../machine/errno.ts';
import { putPage } from '../lru/putPage.ts';
import { clearPageFlag, PG_contained, PG_hwpoison, testPageFlag } from '../page/pageFlags.ts';
import { pageCount } from '../page/refcount.ts';
import { downRead, downWrite, upRead, upWrite } from '../sync/rwSem.ts';
import { MIGRATE_OFFLINE, pageblockType } from '../zone/migratetype.ts';
import { countPoisoned } from './poisonState.ts';

/**
 * unpoison_memory: a poisoned page is free again. -EINVAL when it is not poisoned, or its memory is offline; -EBUSY
 * when it is not properly contained: something still leads to it, or somebody has a reference.
 */
export function unpoison(cpu: Cpu, pfn: number, site: CallSite = 0): number {
  downWrite(cpu, cpu.locks.memoryFailure);
  // get_online_mems, as soft_offline_page has it: memory that goes offline leaves poisoned pages where they are.
  downRead(cpu, cpu.locks.hotplug);
  const result = unpoisonLocked(cpu, pfn, site);
  upRead(cpu, cpu.locks.hotplug);
  upWrite(cpu, cpu.locks.memoryFailure);
  return result;
}

function unpoisonLocked(cpu: Cpu, pfn: number, site: CallSite): number {
  if (!testPageFlag(cpu, pfn, PG_hwpoison) || pageblockType(cpu, pfn) === MIGRATE_OFFLINE) return -EINVAL;
  if (!testPageFlag(cpu, pfn, PG_contained) || pageCount(cpu, pfn) !== 1) return -EBUSY;
  clearPageFlag(cpu, pfn, PG_hwpoison | PG_contained);
  countPoisoned(cpu, -1);
  putPage(cpu, pfn, Ref.HwPoison, site);
  return 0;
}
