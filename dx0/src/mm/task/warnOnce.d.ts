import type { Cpu } from '../machine/cpu.ts';
/** Pages that were asked for outside ZONE_MOVABLE are pinned in it: they could not be moved. */
export declare const WARN_NON_MOVABLE = 0;
/** A page of the hugetlb pool stays pinned in ZONE_MOVABLE. */
export declare const WARN_HUGETLB = 1;
/** WARN_ON_ONCE: of each kind the first is told, later ones are not. */
export declare function warnOnce(cpu: Cpu, warning: number): void;
/** How often a warning was told. */
export declare const warnings: (cpu: Cpu, warning: number) => number;
//# sourceMappingURL=warnOnce.d.ts.map
