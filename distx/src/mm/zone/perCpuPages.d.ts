import type { Cpu } from '../machine/cpu.ts';
/** Takes a page of order 0 from this CPU's list, refilled by a batch under the zone lock; -1 when there is none. */
export declare function pcpTake(cpu: Cpu, zone: number, type: number): number;
/** Puts a free page on this CPU's list; a batch goes back to the zone when there are too many. */
export declare function pcpFree(cpu: Cpu, zone: number, pfn: number, type: number): void;
/** drain_all_pages: returns every page on any CPU's lists for a zone. */
export declare function drainAllPages(cpu: Cpu, zone: number): void;
/** Pages on a CPU's list, from its top; for audits, while the CPUs stand still. */
export declare function pcpPages(cpu: Cpu, owner: number, zone: number, type: number): Generator<number>;
/** Pages a CPU's list says it holds. */
export declare const pcpCount: (cpu: Cpu, owner: number, zone: number, type: number) => number;
//# sourceMappingURL=perCpuPages.d.ts.map