import type { Cpu } from '../machine/cpu.ts';
/** A dead address space comes to life, empty, with an anon_vma of its own. 0 or -EAGAIN when it is not dead. */
export declare function execMm(cpu: Cpu, mm: number): number;
/** mmput: drops a user of an address space; with the last one it is torn down. */
export declare function mmput(cpu: Cpu, mm: number): void;
/** The program of an address space ends: drops the user that execMm or fork left it with. */
export declare const exitMm: (cpu: Cpu, mm: number) => void;
//# sourceMappingURL=exec.d.ts.map
