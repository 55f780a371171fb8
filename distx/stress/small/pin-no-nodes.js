import { eraseEntry } from '../../src/mm/pinpage/pinDriver.js';
import { compactPinned, pinRaceMachine, preparePin } from '../page/pinRace.js';
import { smallScenario } from '../page/smallScenario.js';
/** There are as many nodes as the tree has: while it has the page, the page stays where it is. */
export default smallScenario({
    name: 'small/pin-no-nodes',
    summary: 'a pinned page is moved without memory for the nodes of the tree, while its driver unpins it',
    cpus: 2,
    machine: { ...pinRaceMachine, slabObjects: 2, migratePasses: 1 },
    prepare: ([driver]) => preparePin(driver),
    operations: [{ name: 'erase', run: ({ cpu }) => void eraseEntry(cpu, 0, 0) }, compactPinned],
    program: (cpu) => (cpu === 0 ? ['compact'] : ['erase']),
});
//# sourceMappingURL=pin-no-nodes.js.map