import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** What stands behind an object's last word (SLUB's red zone): a write beyond its size is found when it is freed. */
export declare const REDZONE = 1591853278;
/** The number of an object over all classes, as the shadow memory has it. */
export declare function objectNumber(cpu: Cpu, object: number): number;
/** Links all objects of a fresh machine to their free lists. */
export declare function bootSlab(cpu: Cpu): void;
/** kmalloc with GFP_KERNEL: zeroed words of the model's memory; may sleep. 0 when there are none. */
export declare function kmalloc(cpu: Cpu, words: number, site?: CallSite): number;
/** kfree; what was written beyond the object's size is found now. */
export declare function kfree(cpu: Cpu, object: number): void;
/** Whether anything stands behind the first `size` words of an object but its red zone. */
export declare function isOverrun(cpu: Cpu, object: number, size: number): boolean;
//# sourceMappingURL=kmalloc.d.ts.map