import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
/** Whether the access to a word is interesting. */
export type IsInteresting = (address: number) => boolean;
/** One execution of SURW: the interesting accesses in a random order, everything else by random priorities. */
export declare class SelectiveWalk {
  #private;
  /** Interesting accesses of each CPU so far. */
  readonly made: Int32Array;
  constructor(cpus: number);
  /** @param weights interesting accesses that each CPU is expected to make. */
  begin(execution: Execution, random: Random, isInteresting: IsInteresting, weights: Int32Array): void;
  pick(execution: Execution): number;
}
//# sourceMappingURL=selectiveWalk.d.ts.map
