import { addressName } from '../mm/machine/region.js';
/** The name of a lock by its address, such as `node[0].lruLock`; a page lock is named after its page. */
export const lockName = (machine, address) => addressName(machine.layout.regions, address).replace(/\.(value|count|flags)$/, '');
//# sourceMappingURL=lockName.js.map