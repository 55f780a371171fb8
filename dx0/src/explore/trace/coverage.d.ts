import * as log from '../../instrument/stepped/accessLog.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
/**
 * What an execution covers: who reads from whom, and which class of equivalent executions it is of.
 *
 * Two executions are of one class if they differ only in the order of independent steps (a Mazurkiewicz trace):
 * each step contributes a hash of itself and of the writes to its word before it, and the contributions are
 * summed, which forgets the order between words and that of reads between two writes. A step that leaves the
 * value as it is, such as a failed compareExchange, is a read. Waits and notifies count as writes.
 */
export declare class Coverage implements Observer {
  #private;
  /** Pairs of sites, the writer's times 2^26 and the reader's, over all executions; the writer is 0 for the initial value. */
  readonly readsFrom: Set<number>;
  /** Pairs that the present or last execution was the first to have. */
  newPairs: number;
  /** Hash of the class, 53 bits. */
  get hash(): number;
  /** From now on every pair is new again. */
  forgetPairs(): void;
  /** The pairs that the present or last execution was the first to have, as in `readsFrom`. */
  latestPairs(): number[];
  begin({ cpus }: Execution): void;
  onLog({ facts, values, mask }: log.AccessLog, from: number, to: number): void;
}
//# sourceMappingURL=coverage.d.ts.map
