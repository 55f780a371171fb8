import { ZONE_MOVABLE } from '../../machine/layout.js';
import { isZeroPfn } from '../../page/zeroPage.js';
import { MIGRATE_CMA, MIGRATE_ISOLATE, pageblockType } from '../../zone/migratetype.js';
import { pageZoneKind } from '../../zone/zones.js';
/**
 * is_pinnable_page, folio_is_longterm_pinnable: whether a page may be pinned for long where it is. Not in memory that
 * is meant to be emptied: ZONE_MOVABLE, CMA, a pageblock that is being isolated. The page of zeroes always: it is on
 * no LRU list and could never be moved.
 */
export function isPinnablePage(cpu, head) {
    if (isZeroPfn(cpu, head))
        return true;
    if (pageZoneKind(cpu, head) === ZONE_MOVABLE)
        return false;
    const type = pageblockType(cpu, head);
    return type !== MIGRATE_CMA && type !== MIGRATE_ISOLATE;
}
//# sourceMappingURL=isPinnablePage.js.map