import type { Machine } from '../mm/machine/machine.ts';
import type { CpuSituation } from '../scenario/cpuSituation.ts';
/** Where each CPU is, from the shadow memory: what it holds and what it waits for. Also while the CPUs run. */
export declare function cpuSituations(machine: Machine): CpuSituation[];
//# sourceMappingURL=cpuSituations.d.ts.map