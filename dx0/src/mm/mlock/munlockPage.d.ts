import type { Cpu } from '../machine/cpu.ts';
/**
 * munlock_vma_page: of a page, locked by this CPU, that a locked area mapped. It becomes evictable unless another
 * locked area maps it: that is looked for after the flag is clear, so that one of two that let go finds the other gone.
 */
export declare function munlockPage(cpu: Cpu, pfn: number): void;
//# sourceMappingURL=munlockPage.d.ts.map
