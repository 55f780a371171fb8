import type { Cpu } from '../machine/cpu.ts';
/** truncate_inode_pages_range for one page: it leaves every mapping, the cache and the disk. */
export declare function truncatePage(cpu: Cpu, file: number, index: number): void;
//# sourceMappingURL=truncate.d.ts.map
