import { compactZone } from '../../src/mm/compaction/compactZone.js';
import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { MIGRATE_SYNC_LIGHT } from '../../src/mm/migrate/unmapAndMove.js';
import { deflateBalloon, inflateBalloon } from '../../src/mm/movable/balloon.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { pinRaceMachine, preparePin } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
const movable = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
/** The zone is full, so that both go back: the one by its lock, which no CPU may want while it has the other's. */
export default smallScenario({
  name: 'small/pin-balloon',
  summary: 'a full zone with a pinned page and one of a balloon is compacted while the balloon is deflated',
  cpus: 2,
  machine: { ...pinRaceMachine, balloon: 'on', migratePasses: 1 },
  prepare([actor]) {
    preparePin(actor);
    inflateBalloon(actor.cpu, movable);
  },
  operations: [
    { name: 'compact', run: ({ cpu }) => compactZone(cpu, ZONE_MOVABLE, MIGRATE_SYNC_LIGHT) },
    { name: 'deflate', run: ({ cpu }) => void deflateBalloon(cpu) },
  ],
  program: (cpu) => (cpu === 0 ? ['compact'] : ['deflate']),
});
//# sourceMappingURL=pin-balloon.js.map
