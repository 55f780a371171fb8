import type { Cpu } from '../machine/cpu.ts';
/**
 * fork: `child`, which must be dead, becomes a copy of `parent`; private pages are shared until one of
 * them writes. 0, -EAGAIN when one of the two is not in the right state, or -ENOMEM.
 */
export declare function fork(cpu: Cpu, parent: number, child: number): number;
//# sourceMappingURL=fork.d.ts.map
