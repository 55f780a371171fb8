import type { Cpu } from '../machine/cpu.ts';
/**
 * __remove_mapping: freezes a locked, isolated, unmapped page and takes it out of its cache. On success
 * its count is 0 and stays so. False when somebody has a reference, or it is dirty.
 */
export declare function removeMapping(cpu: Cpu, pfn: number): boolean;
//# sourceMappingURL=removeMapping.d.ts.map
