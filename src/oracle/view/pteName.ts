import type { Cpu } from '../../mm/machine/cpu.ts';
import { recordName } from '../recordName.ts';

/** The name of a page-table entry, such as `mm[1].pte[3]`. */
export const pteName = (cpu: Cpu, mm: number, vpage: number): string =>
  `${recordName(cpu.layout.mm, mm)}.pte[${vpage}]`;
