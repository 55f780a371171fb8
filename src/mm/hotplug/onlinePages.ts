import type { Cpu } from '../machine/cpu.ts';
import { noteOnline } from '../debug/frameState.ts';
import { EINVAL } from '../machine/errno.ts';
import { PG_hwpoison, testPageFlag } from '../page/pageFlags.ts';
import { downWrite, upWrite } from '../sync/rwSem.ts';
import { spinLock, spinUnlock } from '../sync/spinLock.ts';
import { freeBlock } from '../zone/buddy.ts';
import { MIGRATE_MOVABLE, MIGRATE_OFFLINE, pageblockType, setPageblockType } from '../zone/migratetype.ts';
import { pageZone } from '../zone/zones.ts';

/** online_pages: brings pageblocks that are offline back into use, all free but for poisoned pages. 0 or -EINVAL. */
export function onlinePages(cpu: Cpu, start: number, end: number): number {
  const zone = pageZone(cpu, start);
  const step = 1 << cpu.config.pageblockOrder;
  downWrite(cpu, cpu.locks.hotplug);
  let offline = true;
  for (let pfn = start; pfn < end; pfn += step) offline &&= pageblockType(cpu, pfn) === MIGRATE_OFFLINE;
  if (offline) {
    spinLock(cpu, cpu.locks.zone[zone]!);
    for (let pfn = start; pfn < end; pfn += step) setPageblockType(cpu, pfn, MIGRATE_MOVABLE);
    for (let pfn = start; pfn < end; pfn++) {
      if (testPageFlag(cpu, pfn, PG_hwpoison)) continue;
      noteOnline(cpu, pfn);
      freeBlock(cpu, zone, pfn, 0);
    }
    spinUnlock(cpu, cpu.locks.zone[zone]!);
  }
  upWrite(cpu, cpu.locks.hotplug);
  return offline ? 0 : -EINVAL;
}
