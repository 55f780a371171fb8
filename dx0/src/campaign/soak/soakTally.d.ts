import type { ScenarioSamples } from '../../report/history/historyRun.ts';
import type { SoakFinding, SoakLock, SoakScenario, SoakTotals } from '../../report/soakReport.ts';
import type { WitnessedOrder } from '../stepped/explorerProtocol.ts';
import { CoverageMap } from './coverageMap.ts';
import type { JournalEntry } from './journalEntry.ts';
import { Leads } from './leads.ts';
import { NumberSet } from './numberSet.ts';
import type { Shard } from './soakPlan.ts';
type Mutable<T> = {
  -readonly [Key in keyof T]: T[Key];
};
/** What the entries of journals add up to; an entry of a unit that was counted, or is another shard's, changes nothing. */
export declare class SoakTally {
  #private;
  readonly coverage: CoverageMap;
  /** Pairs of a write and the read that saw it, by call sites. */
  readonly pairs: CoverageMap;
  readonly done: NumberSet;
  /** By fingerprint, as they were found first. */
  readonly findings: Map<string, Mutable<SoakFinding>>;
  /** By scenario, then by the names of both locks. */
  readonly orders: Map<string, Map<string, WitnessedOrder>>;
  /** Tokens that were replayed. */
  readonly replayed: Set<string>;
  failedAgain: number;
  /** Time spent. */
  elapsedMs: number;
  /** Nothing came after the end. */
  isEnded: boolean;
  /** Chunks that were given up. */
  readonly hung: string[];
  /**
   * @param shard whose units come nearly in order.
   * @param begunWith leads that the run began with, by scenario.
   * @param isMerged entries are of several soaks: what one of them took for new, another may have had.
   */
  constructor(shard?: Shard, begunWith?: ReadonlyMap<string, readonly string[]>, isMerged?: boolean);
  add(entry: JournalEntry): void;
  /** The leads of a scenario. */
  leadsOf(scenario: string): Leads;
  /** Whether a CPU of the scenario was found to hang in steps. */
  hangsIn(scenario: string): boolean;
  get totals(): SoakTotals;
  /** In the order of `names`; one that had no turn has zeroes. */
  scenarios(names: readonly string[]): SoakScenario[];
  /** Figures of parts of the soak, by scenario. */
  get samples(): Record<string, ScenarioSamples>;
  get locks(): SoakLock[];
}
export {};
//# sourceMappingURL=soakTally.d.ts.map
