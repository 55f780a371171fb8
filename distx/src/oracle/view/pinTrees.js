import { treeRoot } from '../../mm/pinpage/generalPinpage.js';
import { radixItems } from '../../mm/radix/radixTree.js';
/** The trees of all systems. */
export const pinTrees = (cpu) => Array.from({ length: cpu.config.pinSystems }, (_, system) => radixItems(cpu, treeRoot(cpu, system)));
//# sourceMappingURL=pinTrees.js.map