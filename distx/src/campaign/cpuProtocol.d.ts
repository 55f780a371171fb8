import type { MessagePort } from 'node:worker_threads';
import type { CpuSituation } from '../scenario/cpuSituation.ts';
import type { SharedState } from '../scenario/scenario.ts';
import type { NoiseSetup } from './noiseSetup.ts';
/** What a worker thread gets when it is told to be a CPU. */
export interface CpuTask {
    readonly port: MessagePort;
}
/** Everything a CPU must know; plain data and shared memory. */
export interface CpuConfiguration {
    readonly cpu: number;
    readonly entryUrl: string;
    readonly state: SharedState;
    readonly control: SharedArrayBuffer;
    /** Of the run; the CPU's own streams follow from it. */
    readonly seed: number;
    readonly noise?: NoiseSetup;
}
/** Which stretch of a run comes next. */
export interface EpochRequest {
    /** A new number for every request, the same for all CPUs. */
    readonly generation: number;
    /** Counts up from 1; the seed of each CPU's program follows from it. */
    readonly epoch: number;
    readonly seed: number;
}
/** A recorded schedule to be carried out by threads. */
export interface GatedRequest {
    readonly gate: SharedArrayBuffer;
    /** The CPU's operations, in order. */
    readonly program: readonly {
        readonly operation: number;
        readonly seed: number;
    }[];
}
/** An exception ended the CPU's program. */
export interface CpuDeath {
    readonly cpu: number;
    readonly name: string;
    readonly message: string;
    readonly stack: string;
    /** Where every CPU was at that moment. */
    readonly situation: readonly CpuSituation[];
}
/** What a CPU did so far. */
export interface CpuYield {
    /** Completed operations, a count for each. */
    readonly operations: readonly number[];
    /** JavaScript heap in use in its thread. */
    readonly heapBytes: number;
}
/** The control plane of a CPU, called over Comlink. What takes a request ends with all CPUs standing still, or with a death. */
export interface CpuApi {
    configure(configuration: CpuConfiguration): Promise<CpuDeath | undefined>;
    runEpoch(request: EpochRequest): CpuDeath | undefined;
    settle(request: EpochRequest): CpuDeath | undefined;
    tearDown(request: EpochRequest): CpuDeath | undefined;
    /** Runs a given program, step by step as the gate's schedule says. */
    runGated(request: GatedRequest): Promise<CpuDeath | undefined>;
    collect(): CpuYield;
}
//# sourceMappingURL=cpuProtocol.d.ts.map