import type { SharedView } from '../instrument/stepped/sharedView.ts';
import { ReadSets } from './readSets.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
/**
 * Tells loops that only another CPU can end: a turn that wrote nothing and left the loop's variables as they
 * were goes the same way again, until someone changes a word that it read. (The spin assumption of GenMC and
 * Nidhugg, found out while the loop runs.) What a turn did is looked up in the log once nothing else is new.
 */
export declare class SpinDetector {
  #private;
  readonly reads: ReadSets;
  constructor(runtime: SteppedRuntime);
  begin(cpus: number): void;
  /** Forgets what is known of a CPU's loops, since steps of it were not seen. */
  forget(cpu: number): void;
  /** Forgets everything but one read. */
  keepOnly(cpu: number, array: SharedView, index: number): void;
  onEffect(cpu: number): void;
  /**
   * A turn of a loop begins.
   *
   * @param turn counts from 0 each time the loop is entered.
   * @param unseen effects that the code counts itself.
   * @returns whether the turn before changed nothing.
   */
  onTurn(cpu: number, site: number, turn: number, locals: readonly unknown[], unseen: number): boolean;
  /** The run ends in which a turn changed nothing: `reads` holds what has been read since that turn began. */
  keepReads(cpu: number): void;
}
//# sourceMappingURL=spinDetector.d.ts.map
