import type { Settings } from '../scenario/scenario.ts';
import { type TestOptions } from './testOptions.ts';
/** What a race test may set; everything else is as for `pagetorture fuzz` and `pagetorture verify`. */
export interface RaceTestOptions extends TestOptions {
  /** `verify`: every schedule of a scenario with programs of its own; otherwise as for `--strategy`, `portfolio`. */
  readonly strategy?: string;
  /** Executions at most; 1000 unless a time is given or everything is verified. */
  readonly executions?: number;
  /** Settings over the scenario's own. */
  readonly settings?: Settings;
  /** Plain accesses are scheduling points, too. */
  readonly fine?: boolean;
  /** Whether to look for data races and lock orders; yes unless given. */
  readonly detectors?: boolean;
  /** Steps after which an execution is given up. */
  readonly steps?: number;
  /** Worker threads; what is found does not depend on it. */
  readonly threads?: number;
  /**
   * A token: only that execution is run, as fast-check runs one case for its `path`. Left out, it is the one of the
   * environment variable PAGETORTURE_PATH.
   */
  readonly path?: string;
}
/**
 * Declares a test that runs a scenario on virtual CPUs, one step at a time, under many schedules. It fails with the
 * minimal schedule and its token. Of one seed the verdict is always the same unless a time is given.
 *
 * @param scenario a name from `pagetorture list`, or a module: its URL, or its path from the working directory.
 * @throws UsageError when the test runs, for options that are not possible.
 */
export declare function raceTest(name: string, scenario: string | URL, options?: RaceTestOptions): void;
//# sourceMappingURL=raceTest.d.ts.map
