import type { Cpu } from '../machine/cpu.ts';
/**
 * handle_mm_fault: makes a virtual page accessible, or gets closer to it; the caller tries its access
 * again. The mmap_lock is held for reading and the address space is alive. 0, -EFAULT (nothing is
 * mapped there, or a poisoned page) or -ENOMEM.
 */
export declare function handleMmFault(cpu: Cpu, mm: number, vpage: number, write: boolean): number;
//# sourceMappingURL=fault.d.ts.map
