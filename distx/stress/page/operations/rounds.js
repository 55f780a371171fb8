import { lruAddDrainAll } from '../../../src/mm/lru/lruDrain.js';
import { isolateToList, putbackIsolatedPages } from '../../../src/mm/lru/isolateLruPage.js';
import { privateList } from '../../../src/mm/lru/privateList.js';
import { putPage } from '../../../src/mm/lru/putPage.js';
import { Ref } from '../../../src/mm/debug/ref.js';
import { initListHead } from '../../../src/mm/page/list.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import { pickTarget } from './access.js';
import { grabFrame } from './frames.js';
import { moveChecked, moveRequest } from './movePages.js';
/** Pages of a round. */
const ROUND = 8;
/** Isolates pages for a migration, after a drain for each of them or one for all, and puts them back. */
export const isolateRound = (drains) => ({
    name: 'isolateRound',
    run(actor, random) {
        const { cpu } = actor;
        const list = privateList(cpu, 2);
        initListHead(cpu, list);
        if (drains === 'once')
            lruAddDrainAll(cpu);
        for (let i = 0; i < ROUND; i++) {
            const pfn = grabFrame(actor, random);
            if (pfn < 0)
                continue;
            if (drains === 'each')
                lruAddDrainAll(cpu);
            isolateToList(cpu, pfn, list);
            putPage(cpu, pfn, Ref.Speculative);
        }
        putbackIsolatedPages(cpu, list);
    },
});
/** move_pages of neighbouring pages, half of them to each of two nodes: in two runs, or by turns. */
export const moveRound = (order) => ({
    name: 'moveRound',
    run(actor, random) {
        if (!pickTarget(actor, random))
            return;
        const { cpu, target } = actor;
        const request = moveRequest(target.mm, ROUND, true);
        const first = random.below(2);
        for (let i = 0; i < ROUND; i++) {
            request.pages[i] = (target.vpage + i) % cpu.layout.vpages;
            request.nodes[i] = (first + (order === 'runs' ? (2 * i) / ROUND : i)) & 1;
        }
        moveChecked(actor, request);
        mmput(cpu, target.mm);
    },
});
//# sourceMappingURL=rounds.js.map