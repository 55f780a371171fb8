import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { lookupPte } from '../../src/mm/vm/pmd.ts';
import { PTE_PRESENT, ptePfn, pteType } from '../../src/mm/vm/pte.ts';
import { pageNode } from '../../src/mm/zone/zones.ts';

/** The frame behind an address of address space 0; -1: there is none. */
export function frameBehind(cpu: Cpu, vpage: number): number {
  const pte = lookupPte(cpu, 0, vpage);
  return pteType(pte) === PTE_PRESENT ? ptePfn(pte) : -1;
}

/** The node of that frame; -1: there is none. */
export function nodeBehind(cpu: Cpu, vpage: number): number {
  const pfn = frameBehind(cpu, vpage);
  return pfn < 0 ? -1 : pageNode(cpu, pfn);
}
