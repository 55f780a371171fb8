import { createCpu } from '../../mm/boot/createCpu.js';
import { auditRoom } from './auditRoom.js';
import { listHeads } from './listHeads.js';
import { namedLocks } from './namedLocks.js';
const plans = new WeakMap();
/** The machine asked for last: stepped runs ask after every other step. */
let last;
export function auditPlan(machine) {
    if (last?.machine === machine)
        return last;
    last = planOf(machine);
    return last;
}
function planOf(machine) {
    const known = plans.get(machine);
    if (known !== undefined)
        return known;
    const cpu = createCpu(machine, 0, () => 0);
    const plan = { machine, cpu, listHeads: listHeads(cpu), locks: namedLocks(cpu), room: auditRoom(cpu) };
    plans.set(machine, plan);
    return plan;
}
//# sourceMappingURL=auditPlan.js.map