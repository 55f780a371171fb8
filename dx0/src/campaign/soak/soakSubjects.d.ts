import { type Bug } from '../bugCatalogue.ts';
import { type PreparedScenario } from '../preparedScenario.ts';
import type { ExplorerSetup } from '../stepped/explorerProtocol.ts';
import { type SteppedScenario } from '../stepped/steppedScenario.ts';
import type { TokenSettings } from '../stepped/tokenOf.ts';
/** Digest over the sources of scenarios with their patches. @throws SubjectError, UsageError */
export declare const buildOf: (scenarios: readonly string[], bugs: readonly string[]) => string;
/**
 * Loads what only a user can have got wrong, modules of one's own and patches, so that it is told before anything is begun.
 *
 * @throws what the user can mend.
 */
export declare function checkSubjects(
  scenarios: readonly string[],
  bugs: readonly string[],
  cpus: number,
): Promise<void>;
/** The scenarios of a soak, loaded when their first turn comes: a process that goes on does so at once. */
export declare class SoakSubjects {
  #private;
  readonly bugs: readonly Bug[];
  /** @throws UsageError for a name that is unknown. */
  constructor(scenarios: readonly string[], bugs: readonly string[], cpus: number);
  /** What an explorer loads. */
  setup(scenario: number): ExplorerSetup;
  get tokenSettings(): TokenSettings;
  /**
   * Why a scenario is not raced; undefined when it is. Of programs that are always the same some CPUs wait for each other,
   * and worker threads can't wait for promises.
   *
   * @throws what the user can mend.
   */
  onlyStepped(scenario: number): Promise<'fixed' | 'async' | undefined>;
  /** @throws what the user can mend; AsyncOperation when it can't be raced. */
  free(scenario: number): Promise<PreparedScenario>;
  /** @throws what the user can mend. */
  stepped(scenario: number): Promise<SteppedScenario>;
}
//# sourceMappingURL=soakSubjects.d.ts.map
