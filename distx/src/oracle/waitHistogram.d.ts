import type { Machine } from '../mm/machine/machine.ts';
/** Waits for a lock class over all CPUs: index b counts those of [2^b, 2^(b+1)) ns, up to the longest. */
export declare function waitHistogram({ shadow, shadowLayout, config }: Machine, lockClass: number): number[];
//# sourceMappingURL=waitHistogram.d.ts.map