import type { Cpu } from '../machine/cpu.ts';
/** shrink_node: tries to reclaim pages of a node from its inactive lists. Returns how many were freed. */
export declare function shrinkNode(cpu: Cpu, node: number, pages: number): number;
//# sourceMappingURL=shrinkNode.d.ts.map
