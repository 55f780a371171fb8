import type { Cpu } from '../machine/cpu.ts';

/** Whether a frame is the page of zeroes (is_zero_pfn). Entries map it without counting. */
export const isZeroPfn = (cpu: Cpu, pfn: number): boolean => cpu.mem[cpu.layout.zeroPfn] === pfn + 1;

/** The page of zeroes; -1 when there is none. */
export const zeroPfn = (cpu: Cpu): number => cpu.mem[cpu.layout.zeroPfn]! - 1;
