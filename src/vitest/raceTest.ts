import { resolve } from 'node:path';
import { test as declareTest } from 'vitest';
import { Interrupt } from '../campaign/interrupt.ts';
import { replayToken } from '../campaign/stepped/replayToken.ts';
import { steppedCampaign } from '../campaign/stepped/steppedCampaign.ts';
import { environment } from '../cli/environment.ts';
import { tee } from '../cli/reporting/tee.ts';
import { steppedOptions } from '../cli/steppedOptions.ts';
import { steppedCommandLine } from '../report/steppedCommandLine.ts';
import type { SteppedReporter } from '../report/steppedReporter.ts';
import { steppedScreen } from '../report/steppedScreen.ts';
import type { Settings } from '../scenario/settings.ts';
import { placeAbove, testFailure, type TestPlace } from './testFailure.ts';
import { OUT, scenarioName, seedText, tokenText, type TestOptions } from './testOptions.ts';
import { timeoutOf } from './timeoutOf.ts';

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

const EXECUTIONS = 1000;
const COLUMNS = 160;
/** Where no time is given, nobody knows how long it takes. */
const LONG_MS = 300_000;

/**
 * Declares a test that runs a scenario on virtual CPUs, one step at a time, under many schedules. It fails with the
 * minimal schedule and its token. Of one seed the verdict is always the same unless a time is given.
 *
 * @param scenario a name from `pagetorture list`, or a module: its URL, or its path from the working directory.
 * @throws UsageError when the test runs, for options that are not possible.
 */
export function raceTest(name: string, scenario: string | URL, options: RaceTestOptions = {}): void {
  const place = placeAbove(raceTest);
  const timeout = options.timeout ?? (options.for === undefined ? LONG_MS : timeoutOf(options.for));
  // The test is the user's: its name, and what it asserts, come from elsewhere.
  // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title
  declareTest(name, { timeout }, async () => {
    const token = tokenText(options.path);
    await (token === undefined ? explore(scenarioName(scenario), options, place) : replay(token, place));
  });
}

async function explore(scenario: string, options: RaceTestOptions, place: TestPlace): Promise<void> {
  const { strategy, executions, cpus, threads, bugs = [], settings = {}, steps = 20_000, out = OUT } = options;
  const command = strategy === 'verify' ? 'verify' : 'fuzz';
  const most = executions ?? (command === 'verify' || options.for !== undefined ? undefined : EXECUTIONS);
  const seed = seedText(options.seed);
  const choice = steppedOptions(command, [scenario], {
    ...(strategy !== undefined && { strategy }),
    ...(most !== undefined && { executions: String(most) }),
    ...(options.for !== undefined && { for: options.for }),
    ...(seed !== undefined && { seed }),
    ...(cpus !== undefined && { cpus: String(cpus) }),
    bug: bugs,
    set: Object.entries(settings).map(([key, value]) => `${key}=${value}`),
    steps: String(steps),
    ...(threads !== undefined && { threads: String(threads) }),
    ...(options.fine === true && { fine: true }),
    detectors: options.detectors ?? true,
    out,
    reporter: [],
  });
  const request = { ...choice, environment: environment(), out: resolve(out) };
  const report = await steppedCampaign(request, tee<SteppedReporter>([]), new Interrupt());
  const again = `command:     ${steppedCommandLine(choice.parameters)}`;
  const failure = report.scenarios.find((ran) => ran.failure !== undefined)?.failure;
  if (failure) throw testFailure([...steppedScreen(failure, undefined, COLUMNS), again], place);
  if (report.verdict === 'pass') return;
  throw testFailure([`inconclusive: ${report.reason ?? 'nothing can be said'}`, again], place);
}

async function replay(token: string, place: TestPlace): Promise<void> {
  const { findings, failure, outcome } = await replayToken(token);
  if (findings.length > 0) throw testFailure(steppedScreen(failure, undefined, COLUMNS), place);
  if (outcome !== 'complete') throw testFailure([`the execution of ${token} ended: ${outcome}`], place);
}
