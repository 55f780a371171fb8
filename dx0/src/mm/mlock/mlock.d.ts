import type { Cpu } from '../machine/cpu.ts';
/**
 * mlock of `count` virtual pages: they are made present, and reclaim leaves them alone. 0; -EFAULT when the address
 * space is gone or nothing is mapped somewhere; -ENOMEM. What was locked before an error stays so.
 */
export declare function mlock(cpu: Cpu, mm: number, start: number, count: number): number;
/** munlock of `count` virtual pages. 0, or -EFAULT when the address space is gone. */
export declare function munlock(cpu: Cpu, mm: number, start: number, count: number): number;
//# sourceMappingURL=mlock.d.ts.map
