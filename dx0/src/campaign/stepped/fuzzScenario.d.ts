import { type Search } from '../../explore/exhaustive/completeness.ts';
import type { PortfolioEntry } from '../../explore/portfolio.ts';
import type { Interrupt } from '../interrupt.ts';
import { type ExplorerPool } from './explorerPool.ts';
import type { ChunkTask, ExplorerSetup, FoundCase } from './explorerProtocol.ts';
import { FuzzTally } from './fuzzTally.ts';
export interface FuzzScenarioOptions {
  readonly setup: ExplorerSetup;
  readonly pool: Pick<ExplorerPool, 'threads' | 'run'>;
  readonly seed: number;
  /** Which strategy works off a chunk, and how many executions it has. */
  readonly strategyOf: (chunk: number) => PortfolioEntry;
  /** Executions at most. */
  readonly executions: number;
  /** When to stop, on the clock of performance.now(). */
  readonly deadline: number;
  readonly interrupt: Pick<Interrupt, 'by'>;
  /** The scenario's programs are always the same: a strategy that has explored one to its end has verified it. */
  readonly isFixed: boolean;
}
/** One scenario's fuzzing: chunks are handed to the pool in order; the finding of the lowest chunk counts. */
export declare class FuzzScenario {
  #private;
  readonly tally: FuzzTally;
  constructor(options: FuzzScenarioOptions);
  get found(): FoundCase | undefined;
  /** The chunk that was given up because it did not get on. */
  get hung(): ChunkTask | undefined;
  /** Number of the failing execution, counted from 1 through the chunks in their order. */
  get foundAt(): number;
  /** How far the last search through all schedules has come, when the programs are always the same. */
  get search(): Search | undefined;
  /** Every schedule of the scenario's programs was explored. */
  get isVerified(): boolean;
  /** Executions, with those under way. */
  get executions(): number;
  get steps(): number;
  run(): Promise<void>;
}
//# sourceMappingURL=fuzzScenario.d.ts.map
