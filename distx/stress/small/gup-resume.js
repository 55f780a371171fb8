import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { MIGRATE_UNMOVABLE } from '../../src/mm/zone/migratetype.js';
import { findHold } from '../../src/oracle/witness/holds.js';
import { dropKept, keepPage } from '../page/keptPage.js';
import { writePage } from '../page/pageMachine.js';
import { makePinnable, pinSlow } from '../page/pinSlow.js';
import { smallScenario } from '../page/smallScenario.js';
const kernel = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_UNMOVABLE, thisNode: true };
/** The first page may stay and keeps its pin; there is nowhere to move the second to, and then both have to go. */
export default smallScenario({
    name: 'small/gup-resume',
    summary: 'pages are pinned for long one after the other, while memory to move them to is given back',
    cpus: 2,
    machine: {
        longtermProgress: 'resume',
        anonPages: 2,
        movableFrames: 4,
        pinnableMigrateMax: 1,
        pinnableIsolateMax: 1,
    },
    serves: true,
    prepare(actors) {
        writePage(actors, 0, 0);
        makePinnable(actors[0]);
        writePage(actors, 0, 1);
        // What is free comes to the last CPU; others may have some on their own lists.
        for (const actor of actors.toReversed()) {
            for (let pfn = allocPage(actor.cpu, kernel); pfn >= 0; pfn = allocPage(actor.cpu, kernel)) {
                keepPage(actor, pfn, Ref.Alloc);
            }
        }
    },
    operations: [
        { name: 'pin', run: (actor) => void pinSlow(actor, 2) },
        {
            name: 'free',
            run(actor) {
                const { cpu, witness } = actor;
                const i = findHold(witness, cpu, Ref.Alloc, 0);
                if (i >= 0)
                    putPage(cpu, dropKept(actor, i), Ref.Alloc);
            },
        },
    ],
    program: (cpu) => (cpu === 0 ? ['pin'] : ['free']),
});
//# sourceMappingURL=gup-resume.js.map