import type { Cpu } from '../machine/cpu.ts';
/**
 * munmap of `count` virtual pages. 0; -EFAULT when the address space is gone; -EINVAL when the range cuts a huge page
 * of the hugetlb pool.
 */
export declare function munmap(cpu: Cpu, mm: number, start: number, count: number): number;
/** mmap of `count` virtual pages, which are populated by faults. 0, -EFAULT or -EINVAL as munmap. */
export declare function mmap(cpu: Cpu, mm: number, start: number, count: number): number;
/**
 * mmap with MAP_HUGETLB and MAP_FIXED of a huge range, in place of what is mapped there. 0, -EFAULT when the address
 * space is gone, or -EINVAL when the range is none.
 */
export declare function mmapHugetlb(cpu: Cpu, mm: number, start: number): number;
//# sourceMappingURL=munmap.d.ts.map