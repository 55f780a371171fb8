import type { Cpu } from '../machine/cpu.ts';
/**
 * do_pages_stat: on which node each page is; -EFAULT where nothing is mapped, -ENOENT where no page is. The page is
 * referenced while it is asked: its frame could go away (4cd614841c06).
 */
export declare function pagesStat(cpu: Cpu, mm: number, pages: Int32Array, status: Int32Array): void;
//# sourceMappingURL=pagesStat.d.ts.map