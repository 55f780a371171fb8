import { type SharedView } from '../instrument/stepped/sharedView.ts';
import type { Observer } from './observer.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
import { type StoreBuffers } from './storeBuffers.ts';
import type { Waiting } from './waiting.ts';
/**
 * Works out what an operation is about to do, for those who must know beforehand: observers of steps, CPUs that wait
 * for a word to change, delayed stores. Writes it down as the code would.
 */
export declare class Announcer {
  #private;
  /** Whether loops without effect are let run on: any effect ends that. */
  isProbing: boolean;
  constructor(runtime: SteppedRuntime, waiting: Waiting, buffers: StoreBuffers | undefined);
  set observers(observers: readonly Observer[]);
  /** Whether there are observers of steps. */
  get isHeard(): boolean;
  /**
   * The pending operation of a CPU happens now.
   *
   * @returns whether the strategy has to choose again, since another CPU may have become enabled.
   */
  step(cpu: number, number: number): boolean;
  /** A plain access happens now, as part of step `number`; `value` is what is written. @returns as `step` does. */
  plain(
    cpu: number,
    number: number,
    site: number,
    kind: number,
    array: SharedView,
    index: number,
    value: unknown,
  ): boolean;
}
//# sourceMappingURL=announcer.d.ts.map
