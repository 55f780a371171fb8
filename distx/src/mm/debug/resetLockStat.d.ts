import type { Machine } from '../machine/machine.ts';
/** Forgets all lock statistics, while no CPU runs: what was done to set a machine up is of no interest. */
export declare function resetLockStat({ shadow, shadowLayout, times }: Machine): void;
//# sourceMappingURL=resetLockStat.d.ts.map