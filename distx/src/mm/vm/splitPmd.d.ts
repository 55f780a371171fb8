import type { Cpu } from '../machine/cpu.ts';
/** split_huge_pmd: the huge page stays, but page-table entries map it from now on, each with a reference of its own. */
export declare function splitPmd(cpu: Cpu, mm: number, vpage: number): void;
/** __split_huge_pmd_locked: the PTL is held. Nothing happens where no PMD entry maps. */
export declare function splitPmdLocked(cpu: Cpu, mm: number, vpage: number): void;
/** Waits until nobody is changing the PMD entry of a range. */
export declare function awaitPmd(cpu: Cpu, mm: number, vpage: number): void;
//# sourceMappingURL=splitPmd.d.ts.map