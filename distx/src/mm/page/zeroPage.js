/** Whether a frame is the page of zeroes (is_zero_pfn). Entries map it without counting. */
export const isZeroPfn = (cpu, pfn) => cpu.mem[cpu.layout.zeroPfn] === pfn + 1;
/** The page of zeroes; -1 when there is none. */
export const zeroPfn = (cpu) => cpu.mem[cpu.layout.zeroPfn] - 1;
//# sourceMappingURL=zeroPage.js.map