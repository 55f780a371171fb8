import { lruAddDrain } from '../../src/mm/lru/lruBatch.js';
import { mlock, munlock } from '../../src/mm/mlock/mlock.js';
import { writePage } from '../page/pageMachine.js';
import { smallScenario } from '../page/smallScenario.js';
/** Nobody has the page off its list meanwhile, so that it is not counted as stranded (I36). */
export default smallScenario({
    name: 'small/munlock',
    summary: 'a page is munlocked, and evictable again',
    cpus: 1,
    prepare(actors) {
        const { cpu } = actors[0];
        writePage(actors, 0, 0);
        mlock(cpu, 0, 0, 1);
        lruAddDrain(cpu);
    },
    operations: [
        {
            name: 'munlock',
            run({ cpu }) {
                munlock(cpu, 0, 0, 1);
                lruAddDrain(cpu);
            },
        },
    ],
    program: () => ['munlock'],
});
//# sourceMappingURL=munlock.js.map