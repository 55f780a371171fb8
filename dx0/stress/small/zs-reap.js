import { ZONE_MOVABLE } from '../../src/mm/machine/layout.js';
import { zsFree, zsMalloc, zsPlace, zsReap } from '../../src/mm/movable/zsPool.js';
import { tryLockPage, unlockPage } from '../../src/mm/page/pageLock.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { smallScenario } from '../page/smallScenario.js';
const request = { node: 0, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: true };
/** The page lost its only object while somebody had it locked, so that it was left to the worker. */
export default smallScenario({
  name: 'small/zs-reap',
  summary: 'the worker frees an empty page of a pool of small objects while an object is allocated',
  cpus: 2,
  machine: { zsObjects: 2 },
  prepare(actors) {
    const [{ cpu }, { cpu: other }] = actors;
    zsMalloc(cpu, 0, 1, request);
    const { pfn } = zsPlace(cpu, 0);
    tryLockPage(other, pfn);
    zsFree(cpu, 0);
    unlockPage(other, pfn);
  },
  operations: [
    { name: 'reap', run: ({ cpu }) => zsReap(cpu) },
    { name: 'allocate', run: ({ cpu }) => void zsMalloc(cpu, 1, 2, request) },
  ],
  program: (cpu) => (cpu === 0 ? ['reap'] : ['allocate']),
});
//# sourceMappingURL=zs-reap.js.map
