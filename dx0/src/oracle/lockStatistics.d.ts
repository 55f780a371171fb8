import type { Machine } from '../mm/machine/machine.ts';
import type { LockStatistics } from '../scenario/lockStatistics.ts';
/** Lock statistics so far, merged over all CPUs; classes nobody acquired are left out. Also while the CPUs run. */
export declare function lockStatistics(machine: Machine): LockStatistics;
//# sourceMappingURL=lockStatistics.d.ts.map
