import type { Cpu } from '../machine/cpu.ts';
/** First word of a struct page; add a `PAGE_*` offset. */
export declare const pageAt: (cpu: Cpu, pfn: number) => number;
/** A plain read of a field: stable only while its guard is held. */
export declare const pageField: (cpu: Cpu, pfn: number, field: number) => number;
/** A plain write of a field: only by whoever holds its guard. */
export declare function setPageField(cpu: Cpu, pfn: number, field: number, value: number): void;
/** Reads a field that others may change at any time (READ_ONCE). */
export declare const readPageField: (cpu: Cpu, pfn: number, field: number) => number;
/** Writes a field that others may be reading (WRITE_ONCE). */
export declare function writePageField(cpu: Cpu, pfn: number, field: number, value: number): void;
//# sourceMappingURL=page.d.ts.map
