import type {
  ComparedBug,
  ComparedTrial,
  ComparisonParameters,
  ComparisonReport,
  ComparisonReporter,
} from '../../report/compare/comparisonReport.ts';
import { strategyScores } from '../../report/compare/strategyScores.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
import { scenarioFile } from '../scenarioFile.ts';
import type { ExplorerPool } from '../stepped/explorerPool.ts';
import { bugScenario } from './bugScenario.ts';
import { huntSetup } from './huntBug.ts';
import { HuntLanes } from './huntLanes.ts';
import { huntOnce } from './huntOnce.ts';

/** What a comparison hunts under, unless told otherwise. */
export const comparedStrategies: readonly string[] = [
  'portfolio',
  'random',
  'pct:3',
  'tapct:3',
  'pos',
  'urw',
  'surw',
  'feedback',
  'dfs:2',
  'dpor',
];

export interface ComparisonRequest {
  readonly parameters: ComparisonParameters;
  readonly bugs: readonly Bug[];
  readonly environment: Environment;
}

/**
 * Looks for each bug under each strategy; the bugs found before an interrupt are reported.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export async function compareCampaign(
  { parameters, bugs, environment }: ComparisonRequest,
  reporter: ComparisonReporter,
  interrupt: Interrupt,
): Promise<ComparisonReport> {
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1000;
  const jobs = bugs.length * parameters.strategies.length;
  let done = 0;
  reporter.start(parameters, environment);
  const tell = (what: string): void => reporter.progress(what, ++done, jobs, elapsed());
  const lanes = new HuntLanes(parameters.threads);
  let all: ComparedBug[];
  try {
    const under = bugs.map((bug) => lanes.run((pool) => compareBug(bug, parameters, pool, interrupt, tell)));
    all = await Promise.all(under);
  } finally {
    await lanes.destroy();
  }
  // What an interrupt left unfinished would count for some strategies only.
  const whole = all.filter(({ hunts }) => hunts.length === parameters.strategies.length);
  const report = {
    parameters,
    environment,
    bugs: whole,
    strategies: strategyScores(whole, parameters.strategies, parameters.budget),
    interrupted: interrupt.by,
    seconds: elapsed(),
  };
  reporter.end(report);
  return report;
}

async function compareBug(
  bug: Bug,
  { strategies, budget, trials, seed }: ComparisonParameters,
  pool: ExplorerPool,
  interrupt: Interrupt,
  tell: (what: string) => void,
): Promise<ComparedBug> {
  const scenario = bugScenario(bug);
  const setup = huntSetup(scenarioFile(scenario), bug);
  const hunts: { strategy: string; trials: ComparedTrial[] }[] = [];
  let isFixed = false;
  // Whoever draws comes first: its first trial shows whether there is anything to search.
  for (const strategy of strategies.toSorted((a, b) => Number(isSearch(a)) - Number(isSearch(b)))) {
    const made: ComparedTrial[] = [];
    const most = isSearch(strategy) ? 1 : trials;
    for (let i = 0; i < most && interrupt.by === undefined; i++) {
      if (isSearch(strategy) && hunts.length > 0 && !isFixed) break;
      const once = await huntOnce({ bug, setup, strategy, budget }, seed + i, 0, pool, interrupt);
      isFixed ||= once.isFixed;
      const { executions, seconds, found } = once.trial;
      made.push({ seed: seed + i, executions, seconds, oracle: found?.oracle });
    }
    if (interrupt.by !== undefined) break;
    hunts.push({ strategy, trials: made });
    tell(`${bug.name} under ${strategy}`);
  }
  const inOrder = strategies.flatMap((name) => hunts.filter(({ strategy }) => strategy === name));
  return { id: bug.name, scenario, isFixed, hunts: inOrder };
}

/** It goes through schedules in an order of its own: with programs that are always the same, each trial is the same. */
const isSearch = (strategy: string): boolean => /^(?:dfs|dpor)\b/.test(strategy);
