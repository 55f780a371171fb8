import { ExplorerHung, type ExplorerPool } from '../stepped/explorerPool.ts';
import type { ExplorerSetup, FoundCase, Lead, NewLead, WitnessedOrder } from '../stepped/explorerProtocol.ts';
import type { SoakUnit } from './soakPlan.ts';
/** Scenarios that stay loaded in each thread: every one has its turn again soon. */
export declare const KEEPS = 40;
/** A scenario's turn on virtual CPUs. */
export interface SteppedTurn {
  readonly unit: SoakUnit;
  readonly setup: ExplorerSetup;
  readonly pool: ExplorerPool;
  /** The scenario's programs are always the same. */
  readonly isFixed: boolean;
  /** Schedules of earlier units that led to something new: each has a chunk of its own. */
  readonly leads?: readonly Lead[];
  /** A hang of the scenario is known: another one needs no second look. */
  readonly hangs?: boolean;
  /** The time is over, or somebody wants the soak to end. */
  readonly isOver: () => boolean;
  /** Executions so far. */
  readonly onSample: (executions: number) => void;
}
/** A chunk that loops where there is no scheduling point. */
export interface HungChunk {
  /** Number and strategy of the chunk, number of the unit. */
  readonly name: string;
  /** Executions before the one that does not end. */
  readonly executions: number;
  readonly error: ExplorerHung;
}
/** What the chunks of a unit did; all of them are worked off, whatever they find, so that it depends on the seed alone. */
export interface SteppedResult {
  executions: number;
  steps: number;
  readonly outcomes: Record<string, number>;
  readonly classes: number[];
  readonly found: FoundCase[];
  readonly orders: WitnessedOrder[];
  /** In the order of chunks and executions. */
  readonly leads: NewLead[];
  /** Code that ran without being suspended, in order. */
  readonly unstepped: readonly string[];
  /** Chunks that ended no execution for long, each time they were tried. */
  readonly hung: HungChunk[];
  /** Chunks whose thread ended each time, with the reason. */
  readonly lost: string[];
  /** It was not cut short. */
  isWhole: boolean;
}
export declare function steppedUnit(turn: SteppedTurn): Promise<SteppedResult>;
//# sourceMappingURL=steppedUnit.d.ts.map
