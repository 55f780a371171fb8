import type { CpuSituation } from '../../scenario/cpuSituation.ts';
import type { Engine } from '../engine.ts';
import type { LockTracker } from './lockTracker.ts';
import { type Naming } from './naming.ts';
/** An execution that came to an end before its CPUs did. */
export type Hang = Pick<Engine, 'cpus' | 'stateOf' | 'addressOf' | 'pending'>;
/** A lock, or a word that is waited for. */
export interface WaitObject {
  readonly object: string;
  readonly site: number;
  /** Step since which it is held. */
  readonly step?: number;
}
/** What a CPU holds and waits for. */
export interface Waiter {
  readonly cpu: number;
  readonly isFinished: boolean;
  readonly holds: readonly WaitObject[];
  readonly waits?: WaitObject;
}
/** Who holds and waits for what, as inferred from the steps. */
export declare function trackedWaiters(hang: Hang, tracker: LockTracker, naming: Naming): Waiter[];
/** Who holds and waits for what, as the scenario tells; a CPU it says nothing of waits for the word of its pending operation. */
export declare function situatedWaiters(hang: Hang, situations: readonly CpuSituation[], naming: Naming): Waiter[];
/** CPUs of which each waits for a lock that the next holds, the last one's being held by the first; undefined: none. */
export declare function waitCycle(waiters: readonly Waiter[]): Waiter[] | undefined;
/** CPUs that hold the lock. */
export declare const holdersOf: (waiters: readonly Waiter[], { object }: WaitObject) => Waiter[];
/** `CPU0 holds A (since step 12, a.ts:8) waits B (a.ts:9)`; of the locks it holds only `held` if given. */
export declare function waiterText({ cpu, isFinished, holds, waits }: Waiter, naming: Naming, held?: string): string;
/** `CPU0 holds A (since step 12, a.ts:8) waits B (a.ts:9) -> CPU1 holds B (…) waits A (…) -> CPU0`. */
export declare function cycleText(cycle: readonly Waiter[], naming: Naming): string;
//# sourceMappingURL=waitGraph.d.ts.map
