import type { Cpu } from '../machine/cpu.ts';
/**
 * Takes the semaphore of a mapping for reading: that of its anon_vma or i_mmap_rwsem. Two call sites, because
 * these are two classes of locks.
 */
export declare function lockRmapRead(cpu: Cpu, mapping: number): void;
export declare function unlockRmapRead(cpu: Cpu, mapping: number): void;
/** Takes the semaphore of a mapping for writing. */
export declare function lockRmapWrite(cpu: Cpu, mapping: number): void;
export declare function unlockRmapWrite(cpu: Cpu, mapping: number): void;
/** Address spaces of a mapping; its semaphore is held. */
export declare const rmapCount: (cpu: Cpu, mapping: number) => number;
/** The i-th address space of a mapping. */
export declare const rmapMm: (cpu: Cpu, mapping: number, i: number) => number;
/** Where a page of a mapping is found in every address space (vma_address). */
export declare const rmapVpage: (cpu: Cpu, mapping: number, pfn: number) => number;
/** Adds an address space behind all others; with `onlyEmpty`, only when there is none. */
export declare function rmapLink(cpu: Cpu, mapping: number, mm: number, onlyEmpty?: boolean): boolean;
/** Takes an address space that maps nothing any more out of a mapping. */
export declare function rmapUnlink(cpu: Cpu, mapping: number, mm: number): void;
/** page_mapped. A huge page counts all entries that map it, or one of its pages, in its head (large_mapcount). */
export declare const pageMapped: (cpu: Cpu, pfn: number) => boolean;
/** page_mapcount: entries that map the page. */
export declare const pageMapcount: (cpu: Cpu, pfn: number) => number;
/** page_add_rmap: one more entry maps the page, or `entries`; the PTL is held. */
export declare function addRmap(cpu: Cpu, pfn: number, entries?: number): void;
/** page_add_new_anon_rmap: the first entry of a new anonymous page, which nobody else knows yet. */
export declare function addNewAnonRmap(cpu: Cpu, pfn: number, mapping: number, vpage: number): void;
/** page_remove_rmap: one entry less; the PTL is held. */
export declare function removeRmap(cpu: Cpu, pfn: number): void;
/** The mapping of a page; stable under the page lock. */
export declare const pageMapping: (cpu: Cpu, pfn: number) => number;
//# sourceMappingURL=rmap.d.ts.map