import { strategyScores } from '../../report/compare/strategyScores.js';
import { scenarioFile } from '../scenarioFile.js';
import { bugScenario } from './bugScenario.js';
import { huntSetup } from './huntBug.js';
import { HuntLanes } from './huntLanes.js';
import { huntOnce } from './huntOnce.js';
/** What a comparison hunts under, unless told otherwise. */
export const comparedStrategies = [
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
/**
 * Looks for each bug under each strategy; the bugs found before an interrupt are reported.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export async function compareCampaign({ parameters, bugs, environment }, reporter, interrupt) {
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const jobs = bugs.length * parameters.strategies.length;
  let done = 0;
  reporter.start(parameters, environment);
  const tell = (what) => reporter.progress(what, ++done, jobs, elapsed());
  const lanes = new HuntLanes(parameters.threads);
  let all;
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
async function compareBug(bug, { strategies, budget, trials, seed }, pool, interrupt, tell) {
  const scenario = bugScenario(bug);
  const setup = huntSetup(scenarioFile(scenario), bug);
  const hunts = [];
  let isFixed = false;
  // Whoever draws comes first: its first trial shows whether there is anything to search.
  for (const strategy of strategies.toSorted((a, b) => Number(isSearch(a)) - Number(isSearch(b)))) {
    const made = [];
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
const isSearch = (strategy) => /^(?:dfs|dpor)\b/.test(strategy);
//# sourceMappingURL=compareCampaign.js.map
