import { ptePfn, readPte } from '../../src/mm/vm/pte.js';
import { writePage } from './pageMachine.js';
// What the small scenarios share in which several CPUs see to one bad page frame.
/** A machine on which a page can be taken out of use. */
export const badFrameMachine = { privateLists: 3, zsObjects: 1 };
/** A program has the page; its frame stays known when it has moved away, in a word that no object needs here. */
export function prepareBadFrame(actors) {
    writePage(actors, 0, 0);
    const [{ cpu, witness }] = actors;
    witness.words[witness.layout.object.base] = ptePfn(readPte(cpu, 0, 0));
}
/** The frame that virtual page 0 had when it began. */
export const badFrame = ({ witness }) => witness.words[witness.layout.object.base];
//# sourceMappingURL=badFrame.js.map