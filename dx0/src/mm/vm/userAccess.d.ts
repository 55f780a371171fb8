import type { Cpu } from '../machine/cpu.ts';
/** What an access returns when it failed: no value of a page is this one. */
export declare const ACCESS_FAILED = -2147483648;
/** A program reads a word of its memory; ACCESS_FAILED when there is none (SIGSEGV, or out of memory). */
export declare function readUser(cpu: Cpu, mm: number, vpage: number): number;
/** A program writes a word of its memory. Returns what was there before; ACCESS_FAILED when nothing is mapped. */
export declare function writeUser(cpu: Cpu, mm: number, vpage: number, value: number): number;
/** The page-fault handler: 0 when the access is worth another try. */
export declare function faultIn(cpu: Cpu, mm: number, vpage: number, write: boolean): number;
//# sourceMappingURL=userAccess.d.ts.map
