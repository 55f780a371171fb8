import type { Cpu } from '../../mm/machine/cpu.ts';
import { recordName } from '../recordName.ts';

/** The name of a page-table entry, such as `mm[1].pte[3]`, or of the PMD entry of a huge range, `mm[1].pmd[0]`. */
export const pteName = (cpu: Cpu, mm: number, vpage: number, huge = false): string =>
  `${recordName(cpu.layout.mm, mm)}.${huge ? `pmd[${vpage >> cpu.config.pageblockOrder}]` : `pte[${vpage}]`}`;
