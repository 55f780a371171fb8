import type { Cpu } from '../../mm/machine/cpu.ts';
import { treeRoot } from '../../mm/pinpage/generalPinpage.ts';
import { radixItems } from '../../mm/radix/radixTree.ts';

/** What is in the tree of a pinpage system: by pfn, the address of what it knows of the page; and its nodes. */
export interface PinTree {
  readonly items: ReadonlyMap<number, number>;
  readonly nodes: ReadonlySet<number>;
}

/** The trees of all systems. */
export const pinTrees = (cpu: Cpu): PinTree[] =>
  Array.from({ length: cpu.config.pinSystems }, (_, system) => radixItems(cpu, treeRoot(cpu, system)));
