import { isOffline } from '../../mm/debug/frameState.ts';
import { PAGE_FLAGS } from '../../mm/machine/pageFields.ts';
import { pageField } from '../../mm/page/page.ts';
import { PG_hwpoison } from '../../mm/page/pageFlags.ts';
import { MIGRATE_ISOLATE, MIGRATE_OFFLINE, pageblockType } from '../../mm/zone/migratetype.ts';
import type { Check } from './check.ts';

/**
 * I32: the pages of a pageblock that is offline are so, but for those that were poisoned before; no other page is. At
 * rest nobody isolates a pageblock.
 */
export const checkOffline: Check = ({ cpu }, report) => {
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    const type = pageblockType(cpu, pfn);
    if (pfn % (1 << cpu.config.pageblockOrder) === 0 && type === MIGRATE_ISOLATE) {
      report('I32', `page[${pfn}]`, `the pageblock of page[${pfn}] is isolated, though nobody takes it offline`);
    }
    const offline = isOffline(cpu, pfn);
    if (offline === (type === MIGRATE_OFFLINE)) continue;
    if (!offline && (pageField(cpu, pfn, PAGE_FLAGS) & PG_hwpoison) !== 0) continue;
    const state = offline ? 'is offline, its pageblock is not' : 'is in use, its pageblock is offline';
    report('I32', `page[${pfn}]`, `page[${pfn}] ${state}`);
  }
};
