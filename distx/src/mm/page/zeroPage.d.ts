import type { Cpu } from '../machine/cpu.ts';
/** Whether a frame is the page of zeroes (is_zero_pfn). Entries map it without counting. */
export declare const isZeroPfn: (cpu: Cpu, pfn: number) => boolean;
/** The page of zeroes; -1 when there is none. */
export declare const zeroPfn: (cpu: Cpu) => number;
//# sourceMappingURL=zeroPage.d.ts.map