import { findBug, type Bug } from '../campaign/bugCatalogue.ts';
import { scenariosOf } from '../campaign/bugs/bugScenario.ts';
import { namedScenarios, ownScenarios, scenarioFile, type ScenarioFile } from '../campaign/scenarioFile.ts';
import { STORE_BUFFER } from '../campaign/stepped/steppedScenario.ts';
import { UsageError } from '../campaign/usageError.ts';
import { ANY_EXECUTIONS, type SteppedParameters } from '../report/fuzzReport.ts';
import { parseDuration } from './parseDuration.ts';
import { parseSettings } from './parseSettings.ts';
import { parseStrategy } from './parseStrategy.ts';
import { parseWhole } from './parseWhole.ts';
import { parseSeed } from './parseSeed.ts';
import { parseThreads } from './parseThreads.ts';

/** The options of `fuzz` and `verify` as commander hands them over. */
export interface RawSteppedOptions {
  readonly strategy?: string;
  readonly executions?: string;
  readonly for?: string;
  readonly seed?: string;
  readonly cpus?: string;
  readonly bug: readonly string[];
  readonly set: readonly string[];
  readonly bound?: string;
  readonly steps: string;
  readonly threads?: string;
  readonly fine?: true;
  readonly storeBuffer?: true;
  readonly detectors: boolean;
  readonly strict?: true;
  readonly out: string;
  readonly reporter: readonly string[];
  readonly json?: true;
}

export interface SteppedChoice {
  readonly parameters: SteppedParameters;
  readonly scenarios: readonly ScenarioFile[];
  readonly bugs: readonly Bug[];
}

const MOST_CPUS = 1000;
const DEFAULT_EXECUTIONS = 10_000;

/** What the user asked for, checked. @throws UsageError */
export function steppedOptions(
  command: 'fuzz' | 'verify',
  names: readonly string[],
  raw: RawSteppedOptions,
): SteppedChoice {
  const bound = raw.bound === undefined ? undefined : parseWhole('--bound', raw.bound, 0, 1000);
  const forMs = raw.for === undefined ? undefined : parseDuration('--for', raw.for);
  const bugs = [...new Set(raw.bug)].map(findBug);
  const scenarios = chooseScenarios(command, names, bugs);
  const parameters: SteppedParameters = {
    command,
    scenarios: scenarios.map(({ name }) => name),
    strategy: raw.storeBuffer
      ? notDpor(strategyOf(command, raw.strategy, bound))
      : strategyOf(command, raw.strategy, bound),
    cpus: raw.cpus === undefined ? cpusOf(bugs) : parseWhole('--cpus', raw.cpus, 1, MOST_CPUS),
    executions: executionsOf(command, raw.executions, forMs),
    forMs,
    seed: parseSeed(raw.seed),
    bugs: bugs.map(({ name }) => name),
    settings: { ...parseSettings(raw.set), ...(raw.storeBuffer && { [STORE_BUFFER]: 1 }) },
    fine: raw.fine === true || raw.storeBuffer === true,
    // Plain stores that race are what is looked at.
    detectors: raw.detectors && raw.storeBuffer !== true,
    stepLimit: parseWhole('--steps', raw.steps, 10, 1_000_000_000),
    bound,
    threads: parseThreads(raw.threads),
    strict: raw.strict === true,
  };
  return { parameters, scenarios, bugs };
}

function executionsOf(command: 'fuzz' | 'verify', value: string | undefined, forMs: number | undefined): number {
  if (value !== undefined) return parseWhole('--executions', value, 1, ANY_EXECUTIONS);
  return command === 'fuzz' && forMs === undefined ? DEFAULT_EXECUTIONS : ANY_EXECUTIONS;
}

/** A bug's header says how many CPUs it needs; otherwise each scenario has its own number. */
function cpusOf(bugs: readonly Bug[]): number | undefined {
  const needed = bugs.flatMap(({ patch }) => patch.cpus ?? []);
  return needed.length > 0 ? Math.max(...needed) : undefined;
}

function strategyOf(command: 'fuzz' | 'verify', value: string | undefined, bound: number | undefined): string {
  if (command === 'verify') return bound === undefined ? 'dpor' : `dfs:${bound}`;
  return parseStrategy(value ?? 'portfolio');
}

/** @throws UsageError for a search that takes a store and its becoming visible for independent. */
function notDpor(strategy: string): string {
  if (!strategy.startsWith('dpor')) return strategy;
  throw new UsageError(
    'dpor knows nothing of store buffers',
    'Use verify with --bound, or another --strategy, such as dfs:3.',
  );
}

/** Those named; else those the bugs' headers name; else all of the page for fuzzing, the small ones to verify. */
function chooseScenarios(command: 'fuzz' | 'verify', names: readonly string[], bugs: readonly Bug[]): ScenarioFile[] {
  const ofBugs = bugs.flatMap(({ patch }) => scenariosOf(patch).slice(0, 1));
  const wanted = [...new Set(names.length > 0 ? names : ofBugs)];
  if (wanted.length > 0) return wanted.map(scenarioFile);
  const all = command === 'fuzz' ? ownScenarios() : namedScenarios().filter(({ name }) => name.startsWith('small/'));
  if (all.length > 0) return all;
  throw new UsageError('there are no scenarios', 'Name one from `pagetorture list`.');
}
