import type { SharedView } from '../instrument/stepped/sharedView.ts';
import type { VirtualPromise } from '../instrument/stepped/virtualPromise.ts';
import { EnabledSet } from './enabledSet.ts';
import { Sleepers } from './sleepers.ts';
import { SpinDetector } from './spinDetector.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
/** What a CPU is doing. */
export type CpuState = 'ready' | 'asleep' | 'spinning' | 'finished';
/** Steps that CPUs which seem to spin for ever are given to prove the contrary, for each CPU. */
export declare const PROBE_STEPS = 2000;
/** Who can take a step, and what those who can't wait for: a notify, a time-out, or the change of a word. */
export declare class Waiting {
    #private;
    readonly enabled: EnabledSet;
    readonly sleepers: Sleepers;
    readonly spins: SpinDetector;
    /** CPUs that spin. */
    spinning: number;
    finished: number;
    /** How often nobody was enabled, so that time passed or spinning CPUs were let run. */
    passes: number;
    constructor(runtime: SteppedRuntime, cpus: number);
    begin(): void;
    stateOf(cpu: number): CpuState;
    /** Whether somebody waits for a word to change, so that every write has to be looked at. */
    get watchesWords(): boolean;
    /** Whether loops without effect are let run on, to see whether they really have none. */
    isProbing(steps: number): boolean;
    /** While probing, the CPU that is let run after `last`: each of those that seem to spin in turn. */
    probedAfter(last: number): number;
    /** Something happened: whoever waits does not wait in vain. */
    progress(cpu: number): void;
    /** Something happened that is in the log. */
    hasProgressed(): void;
    finish(cpu: number): void;
    /** A CPU that was finished has something to do again. */
    revive(cpu: number): void;
    /** A write of `value` is about to change a word. @returns whether a CPU became enabled by that. */
    changed(cpu: number, array: SharedView, index: number, value: number): boolean;
    /** A CPU repeats a turn of a loop that changes nothing, until a word that it read changes. */
    spin(cpu: number): void;
    /** A CPU spins on one word. */
    spinOn(cpu: number, array: SharedView, index: number): void;
    /** @param timeout in ms; Infinity: only a notify ends the sleep. */
    sleep(cpu: number, array: SharedView, index: number, value: unknown, timeout: number): void;
    /** A promise is made that a notify settles, or time. */
    waitAsync(cpu: number, promise: VirtualPromise): void;
    /** A CPU sleeps until the promise is settled, in the place that it has had since then; false: somebody else does. */
    await(cpu: number, promise: VirtualPromise): boolean;
    /** Ends the sleep of a CPU. */
    awake(cpu: number): void;
    /** Wakes the CPU that has waited longest on the word, or settles its promise. @returns which, or -1. */
    wakeOne(array: SharedView, index: number): number;
    wasNotified(cpu: number): boolean;
    /** Lets a CPU go on that only spins, or whose wait may time out; false when it can't. */
    force(cpu: number): boolean;
    /** Nobody is enabled: time passes until somebody is, or else it is told how the execution ends. */
    pass(steps: number): 'deadlock' | 'livelock' | undefined;
}
//# sourceMappingURL=waiting.d.ts.map