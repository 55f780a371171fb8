import { noteOffline } from '../debug/frameState.js';
import { EBUSY, EINTR } from '../machine/errno.js';
import { lruCacheDisable, lruCacheEnable } from '../lru/lruDrain.js';
import { MigrateReason } from '../migrate/migrateReason.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
import { signalPending } from '../task/signal.js';
import { isolatePageblock, unisolatePageblock } from '../zone/isolatePageblock.js';
import { MIGRATE_MOVABLE, MIGRATE_OFFLINE, setPageblockType } from '../zone/migratetype.js';
import { drainAllPages } from '../zone/perCpuPages.js';
import { allFree, takeFreePage } from '../zone/takePageOffBuddy.js';
import { pageZone } from '../zone/zones.js';
import { hasMovablePages, migrateRange } from './migrateRange.js';
/**
 * offline_pages: takes whole pageblocks of one zone, from page `start` to before `end`, out of use: what is in them
 * is moved away, and their pages are on no list afterwards. Tries for as long as no signal comes. 0; -EBUSY when a
 * pageblock can't be isolated; -EINTR. After an error the memory is in use as before.
 */
export function offlinePages(cpu, start, end, site = 0) {
    downWrite(cpu, cpu.locks.hotplug);
    let result = isolateRange(cpu, start, end);
    if (result === 0) {
        lruCacheDisable(cpu);
        result = emptyRange(cpu, start, end, site);
        if (result !== 0)
            unisolateRange(cpu, start, end);
        lruCacheEnable(cpu);
    }
    upWrite(cpu, cpu.locks.hotplug);
    return result;
}
/** start_isolate_page_range: all pageblocks or none. */
function isolateRange(cpu, start, end) {
    const step = 1 << cpu.config.pageblockOrder;
    for (let pfn = start; pfn < end; pfn += step) {
        if (isolatePageblock(cpu, pfn, -1) === 0)
            continue;
        unisolateRange(cpu, start, pfn);
        return -EBUSY;
    }
    return 0;
}
/** undo_isolate_page_range. */
function unisolateRange(cpu, start, end) {
    const step = 1 << cpu.config.pageblockOrder;
    for (let pfn = start; pfn < end; pfn += step)
        unisolatePageblock(cpu, pfn, MIGRATE_MOVABLE);
}
/** Moves pages away until all can go offline; others may still free and allocate some by way of per-CPU lists. */
function emptyRange(cpu, start, end, site) {
    do {
        do {
            if (signalPending(cpu))
                return -EINTR;
            migrateRange(cpu, start, end, MigrateReason.Hotplug, site);
        } while (hasMovablePages(cpu, start, end));
        drainAllPages(cpu, pageZone(cpu, start));
    } while (!takeOffline(cpu, start, end));
    return 0;
}
/** offline_isolated_pages: if all pages are free they leave the allocator; poisoned ones stay what they are. */
function takeOffline(cpu, start, end) {
    const zone = pageZone(cpu, start);
    spinLock(cpu, cpu.locks.zone[zone]);
    const free = allFree(cpu, start, end, true);
    if (free) {
        for (let pfn = start; pfn < end; pfn++)
            if (takeFreePage(cpu, zone, pfn))
                noteOffline(cpu, pfn);
        for (let pfn = start; pfn < end; pfn += 1 << cpu.config.pageblockOrder) {
            setPageblockType(cpu, pfn, MIGRATE_OFFLINE);
        }
    }
    spinUnlock(cpu, cpu.locks.zone[zone]);
    return free;
}
//# sourceMappingURL=offlinePages.js.map