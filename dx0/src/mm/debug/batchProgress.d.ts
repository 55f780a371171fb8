import type { Cpu } from '../machine/cpu.ts';
/** A page went into one of this CPU's LRU batches. */
export declare function noteBatched(cpu: Cpu): void;
/** `pages` pages left this CPU's LRU batches for their lists. */
export declare function noteFlushed(cpu: Cpu, pages: number): void;
/** Pages a CPU ever put into its batches (wraps around). */
export declare const batchedPages: (cpu: Cpu, owner: number) => number;
/** Pages that ever left a CPU's batches (wraps around). */
export declare const flushedPages: (cpu: Cpu, owner: number) => number;
//# sourceMappingURL=batchProgress.d.ts.map
