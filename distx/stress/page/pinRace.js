import { privateList } from '../../src/mm/lru/privateList.js';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../src/mm/machine/layout.js';
import { migratePages } from '../../src/mm/migrate/migratePages.js';
import { MigrateReason } from '../../src/mm/migrate/migrateReason.js';
import { putbackMovablePages } from '../../src/mm/migrate/putbackMovablePages.js';
import { MIGRATE_ASYNC } from '../../src/mm/migrate/unmapAndMove.js';
import { isolatePinpage } from '../../src/mm/pinpage/isolatePinpage.js';
import { PinClass } from '../../src/mm/pinpage/pinClass.js';
import { ENTRY_RELEASABLE, entryPage, pinUserEntry, storeEntry } from '../../src/mm/pinpage/pinDriver.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { KEPT_LIST } from './operations/isolate.js';
import { writePage } from './pageMachine.js';
// What the small scenarios share in which a driver and a compactor meet at one pinned page.
/** A machine with one driver that has room for one page. */
export const pinRaceMachine = { pinSystems: 1, pinEntries: 1, slabObjects: 6, compaction: 'on' };
const request = (highestZone) => ({
    node: 0,
    highestZone,
    migratetype: MIGRATE_MOVABLE,
    thisNode: true,
});
/** Where the page is moved to. */
export const pinRaceTarget = request(ZONE_NORMAL);
/** The driver pins a page. The compactor gets to know its frame, as if its scanner had come there. */
export function preparePin({ cpu, witness }) {
    storeEntry(cpu, 0, 0, 7, request(ZONE_MOVABLE), PinClass.Kernel);
    witness.words[witness.layout.entry.base] = entryPage(cpu, 0, 0);
}
/** A driver, which would let go of it, pins a page of a file. The compactor gets to know its frame. */
export function prepareReleasable(actors) {
    const { cpu, pages, witness } = actors[0];
    const vpage = cpu.config.anonPages;
    writePage(actors, 0, vpage);
    pinUserEntry(cpu, 0, 0, 0, vpage, ENTRY_RELEASABLE, PinClass.Device, pages);
    witness.words[witness.layout.entry.base] = entryPage(cpu, 0, 0);
}
/** The frame in which the page was pinned. */
export const pinnedFrame = ({ witness }) => witness.words[witness.layout.entry.base];
/** Isolates that frame as a pinned page and moves it, or puts it back. */
export const compactPinned = {
    name: 'compact',
    run(actor) {
        const list = privateList(actor.cpu, KEPT_LIST);
        if (!isolatePinpage(actor.cpu, pinnedFrame(actor), list))
            return;
        migratePages(actor.cpu, list, pinRaceTarget, MIGRATE_ASYNC, MigrateReason.Compaction);
        putbackMovablePages(actor.cpu, list);
    },
};
//# sourceMappingURL=pinRace.js.map