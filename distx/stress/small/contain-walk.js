import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.js';
import { tryGetPage } from '../../src/mm/page/refcount.js';
import { containPoisoned } from '../../src/mm/poison/poisonState.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { MIGRATE_MOVABLE } from '../../src/mm/zone/migratetype.js';
import { readHold } from '../../src/oracle/witness/holds.js';
import { dropKept, keepPage } from '../page/keptPage.js';
import { smallScenario } from '../page/smallScenario.js';
import { zoneStart } from '../../src/mm/zone/zones.js';
const request = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_MOVABLE, thisNode: true };
/** The reference that stands for the poison is taken behind the last one, while the walker may have his. */
export default smallScenario({
    name: 'small/contain-walk',
    summary: 'a page that nobody has any more is poisoned while a walker looks at its frame',
    cpus: 2,
    prepare([actor]) {
        keepPage(actor, allocPage(actor.cpu, request), Ref.Alloc);
    },
    operations: [
        {
            name: 'contain',
            run(actor) {
                const { cpu, witness } = actor;
                if (readHold(witness, cpu.id, 0) !== undefined)
                    containPoisoned(cpu, dropKept(actor, 0), Ref.Alloc);
            },
        },
        {
            name: 'walk',
            run({ cpu }) {
                for (let pfn = zoneStart(cpu, ZONE_NORMAL); pfn < cpu.layout.frames; pfn++) {
                    if (tryGetPage(cpu, pfn, Ref.Speculative))
                        putPage(cpu, pfn, Ref.Speculative);
                }
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['contain'] : ['walk']),
});
//# sourceMappingURL=contain-walk.js.map