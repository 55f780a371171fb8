import type { Machine } from '../mm/machine/machine.ts';
import type { LockPlace } from '../scenario/cpuSituation.ts';
/** How many locks a CPU holds, as far as its stack has room for them. */
export declare function heldDepth({ shadow, shadowLayout }: Machine, cpu: number): number;
/** The locks a CPU holds by its held-lock stack, oldest first. While it runs they may be a moment old. */
export declare function heldLocks(machine: Machine, cpu: number): LockPlace[];
export declare const lockPlace: (machine: Machine, address: number, lockClass: number, site: number) => LockPlace;
//# sourceMappingURL=heldLocks.d.ts.map