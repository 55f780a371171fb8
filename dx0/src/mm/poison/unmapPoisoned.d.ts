import type { Cpu } from '../machine/cpu.ts';
/**
 * hwpoison_user_mappings: takes a locked, poisoned page out of every address space, whether or not it is pinned. Who
 * touches anonymous memory again that was in it gets an error (SIGBUS); of a file the disk may still know it. True
 * when nothing maps the page any more.
 */
export declare function unmapPoisoned(cpu: Cpu, pfn: number): boolean;
//# sourceMappingURL=unmapPoisoned.d.ts.map
