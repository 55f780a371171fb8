import { mlock as mlockRange, munlock as munlockRange } from '../../../src/mm/mlock/mlock.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import { pickTarget } from './access.js';
function ofTarget(actor, random, change) {
    const { cpu, target } = actor;
    if (!pickTarget(actor, random))
        return;
    change(cpu, target.mm, target.vpage, Math.min(1 + random.below(2), cpu.layout.vpages - target.vpage));
    mmput(cpu, target.mm);
}
/** mlock of one or two pages. */
export const mlock = {
    name: 'mlock',
    run: (actor, random) => ofTarget(actor, random, mlockRange),
};
/** munlock of one or two pages. */
export const munlock = {
    name: 'munlock',
    run: (actor, random) => ofTarget(actor, random, munlockRange),
};
//# sourceMappingURL=mlock.js.map