import type { PortfolioEntry } from '../../explore/portfolio.ts';
import type { Finding } from '../../scenario/finding.ts';
import { exploreChunk } from './exploreChunk.ts';
import type { ExplorerPool } from './explorerPool.ts';
import type { ChunkTask, FoundCase, HuntFound, HuntResult, HuntTask } from './explorerProtocol.ts';
import { FuzzScenario } from './fuzzScenario.ts';
import { STOP } from './progressWords.ts';
import { shrinkCase } from './shrinkCase.ts';
import type { SteppedRunner } from './steppedRunner.ts';
import { strategyOfChunk } from './strategyOfChunk.ts';
import { tokenOf } from './tokenOf.ts';

/**
 * Works off the chunks that `fuzz` would, one after the other in this thread, and makes small what it finds.
 *
 * @param strategyOf instead of the chunks of `fuzz`.
 */
export async function huntTrial(
  runner: SteppedRunner,
  task: HuntTask,
  strategyOf?: (chunk: number) => PortfolioEntry,
): Promise<HuntResult> {
  const { scenario } = runner;
  const { setup, seed, strategy, executions } = task;
  const isFixed = scenario.bare.programs !== undefined;
  const run = new FuzzScenario({
    setup,
    pool: inThisThread(runner, task),
    seed,
    strategyOf: strategyOf ?? strategyOfChunk({ strategy, command: 'fuzz', executions }, scenario),
    executions,
    deadline: Infinity,
    interrupt: stopOf(task),
    isFixed,
  });
  const began = performance.now();
  await run.run();
  const seconds = (performance.now() - began) / 1000;
  if (run.found === undefined) return { executions: run.tally.executions, seconds, isFixed };
  return { executions: run.foundAt, seconds, isFixed, found: told(runner, run.found, task) };
}

/** Chunks share the task's progress: what watches it sees that they get on, and can stop them. */
const inThisThread = (runner: SteppedRunner, { progress }: HuntTask): Pick<ExplorerPool, 'threads' | 'run'> => ({
  threads: 1,
  run: async <Result>(chunk: object) => exploreChunk(runner, { ...(chunk as ChunkTask), progress }) as Result,
});

function stopOf({ progress }: HuntTask): { readonly by: NodeJS.Signals | undefined } {
  const words = new Float64Array(progress);
  return {
    get by() {
      return words[STOP] === 0 ? undefined : 'SIGINT';
    },
  };
}

function told(runner: SteppedRunner, found: FoundCase, { setup, bugs, shrinkMs, progress }: HuntTask): HuntFound {
  const { cpus } = setup.settings;
  const settings = { bugs, settings: {}, cpus: typeof cpus === 'number' ? cpus : undefined, fine: setup.fine };
  const { strategy, findings, plan, schedule } = found;
  const of = (finding: Finding): Pick<HuntFound, 'strategy' | 'oracle' | 'title'> => ({
    strategy,
    oracle: finding.oracle,
    title: finding.title,
  });
  const finding = findings[0]!;
  if (shrinkMs === 0) return { ...of(finding), token: tokenOf(runner.scenario, plan, schedule, settings) };
  const traced = shrinkCase(runner, { kind: 'shrink', setup, plan, schedule, finding, ms: shrinkMs, progress });
  return {
    ...of((traced.shrink && traced.findings[0]) ?? finding),
    shrink: traced.shrink,
    token: tokenOf(runner.scenario, traced.plan, traced.schedule, settings),
  };
}
