import { addHold, heldPage, removeHold } from '../../src/oracle/witness/holds.js';
// The pages of small scenarios, which each CPU keeps in the places of its holds: 0, 1 …
/** Notes that a CPU has a reference to a page from now on. */
export function keepPage({ cpu, witness }, pfn, ref) {
    addHold(witness, cpu, { ref, pfn, mm: -1, vpage: -1, unmapped: 0, loss: 0 });
}
/** The page of a hold. */
export const keptPage = ({ cpu, witness }, i) => heldPage(witness, cpu, i);
/** The page of a hold, which is to be dropped. */
export function dropKept(actor, i) {
    const pfn = keptPage(actor, i);
    removeHold(actor.witness, actor.cpu, i);
    return pfn;
}
//# sourceMappingURL=keptPage.js.map