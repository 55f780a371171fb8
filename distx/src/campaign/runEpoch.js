import { TAIL_LENGTH, TAIL_OFFSET } from './controlBlock.js';
import { SLOTS } from './drawSlots.js';
/**
 * The hot loop of a CPU: draws and runs operations until the main thread asks to stop, at least one.
 *
 * Nothing is allocated per operation, and the few words it keeps for the main thread are written plainly: an
 * atomic store is a fence, which would hide the reorderings the subject is to be tested under.
 */
export function runEpoch(scenario, operations, slots, control, cpu, actor, random) {
    const words = control.words;
    const operationWord = control.operationWord(cpu);
    const begunWord = control.begunWord(cpu);
    const ring = begunWord + TAIL_OFFSET;
    const counts = control.countsOf(cpu);
    let begun = words[begunWord];
    do {
        const index = slots[random.next() & (SLOTS - 1)];
        words[operationWord] = index;
        words[ring + (begun & (TAIL_LENGTH - 1))] = index;
        words[begunWord] = begun = (begun + 1) | 0;
        operations[index].run(actor, random);
        counts[index]++;
        scenario.poll(actor);
    } while (!control.stopRequested);
}
//# sourceMappingURL=runEpoch.js.map