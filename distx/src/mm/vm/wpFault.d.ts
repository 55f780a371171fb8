import type { Cpu } from '../machine/cpu.ts';
/** do_wp_page: a write to a page that is mapped read-only. */
export declare function wpFault(cpu: Cpu, mm: number, vpage: number, pte: number): number;
//# sourceMappingURL=wpFault.d.ts.map