import { compactZone } from '../../../src/mm/compaction/compactZone.js';
import { zoneFrames } from '../../../src/mm/zone/zones.js';
import { MIGRATE_ASYNC, MIGRATE_SYNC_LIGHT } from '../../../src/mm/migrate/unmapAndMove.js';
/** Compacts a zone, waiting or not. */
export const compact = {
    name: 'compact',
    run({ cpu }, random) {
        const zone = random.below(cpu.layout.zones);
        if (zoneFrames(cpu, zone) > 0)
            compactZone(cpu, zone, random.below(2) === 0 ? MIGRATE_ASYNC : MIGRATE_SYNC_LIGHT);
    },
};
//# sourceMappingURL=compaction.js.map