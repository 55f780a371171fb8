import { ExplorerPool } from '../stepped/explorerPool.ts';
/**
 * So many hunts at a time, each from start to end on one thread, which loads the subject once. Whatever waits begins
 * in the order in which it came.
 */
export declare class HuntLanes {
  #private;
  constructor(threads: number);
  run<Result>(hunt: (pool: ExplorerPool) => Promise<Result>): Promise<Result>;
  /** Ends the threads; what is under way fails. */
  destroy(): Promise<void>;
}
//# sourceMappingURL=huntLanes.d.ts.map
