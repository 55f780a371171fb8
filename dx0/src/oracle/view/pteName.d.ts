import type { Cpu } from '../../mm/machine/cpu.ts';
/** The name of a page-table entry, such as `mm[1].pte[3]`, or of the PMD entry of a huge range, `mm[1].pmd[0]`. */
export declare const pteName: (cpu: Cpu, mm: number, vpage: number, huge?: boolean) => string;
//# sourceMappingURL=pteName.d.ts.map
