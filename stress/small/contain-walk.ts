import { Ref } from '../../src/mm/debug/ref.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.ts';
import { tryGetPage } from '../../src/mm/page/refcount.ts';
import { containPoisoned } from '../../src/mm/poison/poisonState.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.ts';
import { readHold } from '../../src/oracle/witness/holds.ts';
import { dropKept, keepPage } from '../page/keptPage.ts';
import { smallScenario } from '../page/smallScenario.ts';
import { zoneStart } from '../../src/mm/zone/zones.ts';

const request = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_MOVABLE, thisNode: true };

/** The reference that stands for the poison is taken behind the last one, while the walker may have his. */
export default smallScenario({
  name: 'small/contain-walk',
  summary: 'a page that nobody has any more is poisoned while a walker looks at its frame',
  cpus: 2,
  prepare([actor]) {
    keepPage(actor!, allocPage(actor!.cpu, request), Ref.Alloc);
  },
  operations: [
    {
      name: 'contain',
      run(actor) {
        const { cpu, witness } = actor;
        if (readHold(witness, cpu.id, 0) !== undefined) containPoisoned(cpu, dropKept(actor, 0), Ref.Alloc);
      },
    },
    {
      name: 'walk',
      run({ cpu }) {
        for (let pfn = zoneStart(cpu, ZONE_NORMAL); pfn < cpu.layout.frames; pfn++) {
          if (tryGetPage(cpu, pfn, Ref.Speculative)) putPage(cpu, pfn, Ref.Speculative);
        }
      },
    },
  ],
  program: (cpu) => (cpu === 0 ? ['contain'] : ['walk']),
});
