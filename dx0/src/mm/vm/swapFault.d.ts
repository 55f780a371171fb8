import type { Cpu } from '../machine/cpu.ts';
/** do_swap_page: brings a page back from swap, mapped read-only; a write faults again and then decides. */
export declare function swapFault(cpu: Cpu, mm: number, vpage: number, pte: number): number;
//# sourceMappingURL=swapFault.d.ts.map
