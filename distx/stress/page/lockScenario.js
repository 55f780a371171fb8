import { Ref } from '../../src/mm/debug/ref.js';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.js';
import { PAGE_PRIVATE } from '../../src/mm/machine/pageFields.js';
import { pageField, setPageField } from '../../src/mm/page/page.js';
import { getPage } from '../../src/mm/page/refcount.js';
import { allocPage } from '../../src/mm/zone/allocPages.js';
import { MIGRATE_UNMOVABLE } from '../../src/mm/zone/migratetype.js';
import { keepPage, keptPage } from './keptPage.js';
import { smallScenario } from './smallScenario.js';
/** The word that the lock guards, read and written plainly: without the lock that is a data race. */
export const readGuarded = (cpu, pfn) => pageField(cpu, pfn, PAGE_PRIVATE);
export const countUp = (cpu, pfn) => setPageField(cpu, pfn, PAGE_PRIVATE, readGuarded(cpu, pfn) + 1);
export function lockScenario({ operations, prepare, programs, ...rest }) {
    return smallScenario({
        ...rest,
        cpus: programs.length,
        prepare(actors) {
            const [first, ...others] = actors;
            const request = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_UNMOVABLE, thisNode: true };
            const pfn = allocPage(first.cpu, request);
            keepPage(first, pfn, Ref.Alloc);
            for (const actor of others) {
                getPage(actor.cpu, pfn, Ref.Gup);
                keepPage(actor, pfn, Ref.Gup);
            }
            prepare?.(actors.map(({ cpu }) => cpu), pfn);
        },
        operations: Object.entries(operations).map(([name, run]) => ({
            name,
            run: (actor) => run(actor.cpu, keptPage(actor, 0)),
        })),
        program: (cpu) => programs[cpu],
    });
}
//# sourceMappingURL=lockScenario.js.map