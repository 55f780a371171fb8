import { noteOnline } from '../debug/frameState.js';
import { EINVAL } from '../machine/errno.js';
import { PG_hwpoison, testPageFlag } from '../page/pageFlags.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { freeBlock } from '../zone/buddy.js';
import { MIGRATE_MOVABLE, MIGRATE_OFFLINE, pageblockType, setPageblockType } from '../zone/migratetype.js';
import { pageZone } from '../zone/zones.js';
/** online_pages: brings pageblocks that are offline back into use, all free but for poisoned pages. 0 or -EINVAL. */
export function onlinePages(cpu, start, end) {
  const zone = pageZone(cpu, start);
  const step = 1 << cpu.config.pageblockOrder;
  downWrite(cpu, cpu.locks.hotplug);
  let offline = true;
  for (let pfn = start; pfn < end; pfn += step) offline &&= pageblockType(cpu, pfn) === MIGRATE_OFFLINE;
  if (offline) {
    spinLock(cpu, cpu.locks.zone[zone]);
    for (let pfn = start; pfn < end; pfn += step) setPageblockType(cpu, pfn, MIGRATE_MOVABLE);
    for (let pfn = start; pfn < end; pfn++) {
      if (testPageFlag(cpu, pfn, PG_hwpoison)) continue;
      noteOnline(cpu, pfn);
      freeBlock(cpu, zone, pfn, 0);
    }
    spinUnlock(cpu, cpu.locks.zone[zone]);
  }
  upWrite(cpu, cpu.locks.hotplug);
  return offline ? 0 : -EINVAL;
}
//# sourceMappingURL=onlinePages.js.map
