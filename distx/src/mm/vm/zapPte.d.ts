import type { Cpu } from '../machine/cpu.ts';
/**
 * zap_pte_range for one entry; with `only`, if it maps that page. Looks under the PTL even at an entry that seems
 * empty: another CPU may be in the middle of zapping it, and the page counts as mapped until it is done.
 */
export declare function zapPte(cpu: Cpu, mm: number, vpage: number, only?: number): void;
//# sourceMappingURL=zapPte.d.ts.map