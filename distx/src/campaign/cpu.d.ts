import type { CpuApi, CpuConfiguration, CpuDeath, CpuYield, EpochRequest, GatedRequest } from './cpuProtocol.ts';
/** One CPU: what a worker thread offers the main thread. */
export declare class Cpu implements CpuApi {
    #private;
    configure(configuration: CpuConfiguration): Promise<CpuDeath | undefined>;
    runEpoch(request: EpochRequest): CpuDeath | undefined;
    settle(request: EpochRequest): CpuDeath | undefined;
    /** CPU 0 tears down, the others stand by. */
    tearDown(request: EpochRequest): CpuDeath | undefined;
    runGated({ gate, program }: GatedRequest): Promise<CpuDeath | undefined>;
    collect(): CpuYield;
}
//# sourceMappingURL=cpu.d.ts.map