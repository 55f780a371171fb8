import type { Machine } from '../mm/machine/machine.ts';
import type { LockPlace } from '../scenario/cpuSituation.ts';
/** What a CPU sleeps for outside of lock functions: a page's unlock or the end of its write, or another CPU's work. */
export declare function sleepPlace(machine: Machine, cpu: number, holds: readonly LockPlace[]): LockPlace | undefined;
//# sourceMappingURL=sleepPlace.d.ts.map
