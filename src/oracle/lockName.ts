import { addressName } from '../mm/machine/region.ts';
import type { Machine } from '../mm/machine/machine.ts';

/** The name of a lock by its address, such as `node[0].lruLock`; a page lock is named after its page. */
export const lockName = (machine: Machine, address: number): string =>
  addressName(machine.layout.regions, address).replace(/\.(value|count|flags)$/, '');
