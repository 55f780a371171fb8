import type { ClassCounts } from '../../explore/confidence.ts';
import type { CoverageSample } from '../../report/fuzzReport.ts';
import type { OutcomeKind } from '../../explore/outcome.ts';
import type { ChunkResult, ChunkTask, WitnessedOrder } from './explorerProtocol.ts';
/** Executions and findings of one strategy. */
export interface StrategyTally {
  readonly strategy: string;
  chunks: number;
  executions: number;
  findings: number;
}
/** What the chunks of a scenario did, in all. */
export declare class FuzzTally {
  #private;
  executions: number;
  steps: number;
  longest: number;
  readonly outcomes: Map<OutcomeKind, number>;
  readonly strategies: Map<string, StrategyTally>;
  readonly unstepped: Set<string>;
  /** Orders of locks, each with the first execution that had it. */
  readonly lockOrders: Map<string, WitnessedOrder>;
  /** How many classes of schedules were seen, and how often. */
  get classCounts(): ClassCounts;
  /** Executions and classes of schedules as time went on. */
  get coverage(): readonly CoverageSample[];
  /** @param seconds since the exploration began. */
  add(task: ChunkTask, result: ChunkResult, seconds: number): void;
}
//# sourceMappingURL=fuzzTally.d.ts.map
