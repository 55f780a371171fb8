import { AWAIT_EQUAL, AWAIT_OTHER, Op, OP_MASK } from '../../instrument/stepped/op.js';
import { wordOf } from '../../instrument/stepped/valueAfter.js';
/** CPUs that fit into a mask. */
export const MOST_CPUS = 31;
/** Whether the operation with these flags succeeds on a word that holds `value`; one that awaits nothing always does. */
export const succeeds = (kind, value, expected) => (kind & (AWAIT_EQUAL | AWAIT_OTHER)) === 0 || (value === wordOf(expected)) === ((kind & AWAIT_EQUAL) !== 0);
export const isAwait = (kind) => (kind & (AWAIT_EQUAL | AWAIT_OTHER)) !== 0;
/** Whether the pending operation of a CPU awaits a value that its word does not hold. */
export function awaitsInVain({ pending }, cpu) {
    const kind = pending.kind[cpu];
    if (!isAwait(kind) || (kind & OP_MASK) === Op.start)
        return false;
    return !succeeds(kind, wordOf(pending.array[cpu][pending.index[cpu]]), pending.a[cpu]);
}
/** Whether the next step of a CPU leads somewhere. */
export const isReady = (execution, cpu) => execution.enabled.has(cpu) && !awaitsInVain(execution, cpu);
/** The CPUs whose next step leads somewhere, as a bit mask: to repeat in vain what awaits a value is no step. */
export function readyMask(execution) {
    const { list, count } = execution.enabled;
    let mask = 0;
    for (let i = 0; i < count; i++)
        if (!awaitsInVain(execution, list[i]))
            mask |= 1 << list[i];
    return mask;
}
//# sourceMappingURL=readiness.js.map