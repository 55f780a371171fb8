import type { Machine } from '../mm/machine/machine.ts';
/** The name of a lock by its address, such as `node[0].lruLock`; a page lock is named after its page. */
export declare const lockName: (machine: Machine, address: number) => string;
//# sourceMappingURL=lockName.d.ts.map