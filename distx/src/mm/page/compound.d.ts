import type { Cpu } from '../machine/cpu.ts';
/** compound_head: the page itself unless it is a tail. */
export declare function compoundHead(cpu: Cpu, pfn: number): number;
/** The page that counts references and mappings of a mapped page; without huge pages programs have single ones only. */
export declare const mappedHead: (cpu: Cpu, pfn: number) => number;
export declare const isTail: (cpu: Cpu, pfn: number) => boolean;
export declare const isCompound: (cpu: Cpu, pfn: number) => boolean;
/** compound_order of a head or of a single page. */
export declare const compoundOrder: (cpu: Cpu, head: number) => number;
/** Pages of a compound page, 1 for a single page. */
export declare const compoundPages: (cpu: Cpu, head: number) => number;
/** prep_compound_page: makes one page of 2^order fresh ones. */
export declare function prepCompoundPage(cpu: Cpu, head: number, order: number): void;
/** Makes single pages of a compound page that is being freed; the caller owns it alone. */
export declare function destroyCompoundPage(cpu: Cpu, head: number): void;
//# sourceMappingURL=compound.d.ts.map