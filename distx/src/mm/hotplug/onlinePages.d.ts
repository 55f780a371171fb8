import type { Cpu } from '../machine/cpu.ts';
/** online_pages: brings pageblocks that are offline back into use, all free but for poisoned pages. 0 or -EINVAL. */
export declare function onlinePages(cpu: Cpu, start: number, end: number): number;
//# sourceMappingURL=onlinePages.d.ts.map