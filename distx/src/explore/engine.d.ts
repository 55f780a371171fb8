import { type SharedView } from '../instrument/stepped/sharedView.ts';
import type { Random } from '../scenario/random.ts';
import type { EnabledSet } from './enabledSet.ts';
import type { Execution } from './execution.ts';
import type { Observer } from './observer.ts';
import type { Outcome } from './outcome.ts';
import type { Program } from './program.ts';
import type { ReadSets } from './readSets.ts';
import { Schedule } from './schedule.ts';
import type { Sleepers } from './sleepers.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
import { type Strategy } from './strategy.ts';
import { type CpuState } from './waiting.ts';
export interface EngineOptions {
    /** Steps after which an execution is given up. */
    readonly stepLimit: number;
    readonly observers: readonly Observer[];
    /** Whether the build makes plain accesses points of their own (`stepped-fine`). */
    readonly fine: boolean;
    /** Whether plain stores are delayed, see `StoreBuffers`; then there are twice as many CPUs, and the build is fine. */
    readonly storeBuffers: boolean;
}
/**
 * Steps the CPUs of a program through one execution after the other, as a strategy decides. A schedule that was
 * recorded while somebody looked on replays when nobody does, and the other way round.
 */
export declare class Engine implements Execution {
    #private;
    readonly cpus: number;
    readonly enabled: EnabledSet;
    readonly schedule: Schedule;
    readonly sleepers: Sleepers;
    readonly pending: SteppedRuntime['pending'];
    steps: number;
    unasked: number;
    last: number;
    preemptions: number;
    grant: number;
    constructor(runtime: SteppedRuntime, program: Program, options?: Partial<EngineOptions>);
    /** Where code was run that could not be suspended. */
    get unstepped(): ReadonlySet<string>;
    get passes(): number;
    get spinReads(): ReadSets;
    /** Runs one execution; undefined when the strategy has nothing left to explore. The result is valid until the next one. */
    run(strategy: Strategy, random: Random): Outcome | undefined;
    stateOf(cpu: number): CpuState;
    addressOf(cpu: number): number;
    wordAddress(array: SharedView, index: number): number;
    stop(): void;
}
//# sourceMappingURL=engine.d.ts.map