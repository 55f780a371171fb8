import { isOffline } from '../../mm/debug/frameState.js';
import { PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_hwpoison } from '../../mm/page/pageFlags.js';
import { MIGRATE_ISOLATE, MIGRATE_OFFLINE, pageblockType } from '../../mm/zone/migratetype.js';
/**
 * I32: the pages of a pageblock that is offline are so, but for those that were poisoned before; no other page is. At
 * rest nobody isolates a pageblock.
 */
export const checkOffline = ({ cpu }, report) => {
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
//# sourceMappingURL=checkOffline.js.map
