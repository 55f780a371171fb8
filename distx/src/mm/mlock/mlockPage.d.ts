import type { Cpu } from '../machine/cpu.ts';
/** NR_MLOCK. */
export declare const mlockedPages: (cpu: Cpu) => number;
/** Evictable pages that may have been left on the unevictable list (UNEVICTABLE_PGSTRANDED). */
export declare const strandedPages: (cpu: Cpu) => number;
/**
 * mlock_vma_page: of a page that a locked area maps; its lock, or the PTL of an entry that maps it, is held. It goes
 * to the unevictable list by way of a batch. Huge pages are left to reclaim, which finds out.
 */
export declare function mlockPage(cpu: Cpu, pfn: number): void;
/** Whether the page was mlocked; it is not any more, and the caller sees to it that it becomes evictable. */
export declare function testClearMlocked(cpu: Cpu, pfn: number): boolean;
/** Somebody else has the page off its list: he may have looked before it was evictable. */
export declare function noteStranded(cpu: Cpu, pfn: number): void;
/** clear_page_mlock: nothing maps the page any more. */
export declare function clearPageMlock(cpu: Cpu, pfn: number): void;
//# sourceMappingURL=mlockPage.d.ts.map