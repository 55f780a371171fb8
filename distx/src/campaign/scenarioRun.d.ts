import type { CpuReport } from '../report/stressReport.ts';
import type { Finding } from '../scenario/finding.ts';
import { ControlBlock } from './controlBlock.ts';
import type { CpuPool } from './cpuPool.ts';
import type { Interrupt } from './interrupt.ts';
import type { NoiseSetup } from './noiseSetup.ts';
import type { PreparedScenario } from './preparedScenario.ts';
export interface ScenarioRunOptions {
    /** As many CPUs as the shared state is for, all standing still. */
    readonly pool: CpuPool;
    readonly seed: number;
    readonly epochMs?: number | undefined;
    readonly stallMs: number;
    /** When to have finished, on the clock of performance.now(). */
    readonly deadline: number;
    /** Time to run once all CPUs have started, in ms; the deadline does not count then. */
    readonly runMs?: number;
    /** Epochs at most. */
    readonly mostEpochs?: number;
    readonly noise?: NoiseSetup | undefined;
    readonly interrupt: Interrupt;
    /** Called several times a second. */
    readonly onSample: (run: ScenarioRun) => void;
}
/** One scenario's run: epochs and audits until the time is over, then the end audit. The first findings end it. */
export declare class ScenarioRun {
    #private;
    readonly prepared: PreparedScenario;
    readonly control: ControlBlock;
    /** Number of the epoch that runs or ran last, from 1. */
    epoch: number;
    /** Epochs after which all CPUs stood still. */
    epochs: number;
    /** Findings of the moment that ended the run. */
    findings: readonly Finding[];
    /** Where the CPUs were at that moment. */
    cpus: readonly CpuReport[];
    constructor(prepared: PreparedScenario, options: ScenarioRunOptions);
    /** Time during which the CPUs ran. */
    get runningMs(): number;
    get operations(): number;
    /** When it returns all CPUs stand still, or the pool is destroyed. */
    run(): Promise<void>;
}
//# sourceMappingURL=scenarioRun.d.ts.map