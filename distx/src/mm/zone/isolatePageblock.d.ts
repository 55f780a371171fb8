import type { Cpu } from '../machine/cpu.ts';
/**
 * set_migratetype_isolate: from here on nothing is allocated from a pageblock, but from per-CPU lists, which are drained.
 * `type` is what it must be now; with -1, any but CMA, without pages that can't be moved. -EBUSY when it is not, or
 * somebody else isolates it.
 */
export declare function isolatePageblock(cpu: Cpu, start: number, type: number): number;
/** unset_migratetype_isolate: a pageblock is given back to the allocator, as one of `type`. */
export declare function unisolatePageblock(cpu: Cpu, start: number, type: number): void;
//# sourceMappingURL=isolatePageblock.d.ts.map