import type { CpuDeath } from './cpuProtocol.ts';
/** An exception ended a CPU's program. */
export declare class CpuDied extends Error {
    readonly name = "CpuDied";
    readonly death: CpuDeath;
    constructor(death: CpuDeath);
}
//# sourceMappingURL=cpuDied.d.ts.map