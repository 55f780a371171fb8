import type { BugTrial } from '../../report/bugsReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
import type { ExplorerPool } from '../stepped/explorerPool.ts';
import type { ExplorerSetup, FoundCase } from '../stepped/explorerProtocol.ts';
import { FuzzScenario } from '../stepped/fuzzScenario.ts';
import { shrinkFound } from '../stepped/shrinkFound.ts';
import type { SteppedScenario } from '../stepped/steppedScenario.ts';
import { strategyOfChunk } from '../stepped/strategyOfChunk.ts';
import { tokenOf } from '../stepped/tokenOf.ts';

/** Time for making a failing execution small, in ms. */
const SHRINK_MS = 2000;

export interface Hunt {
  /** Undefined: the scenario as it is. */
  readonly bug: Bug | undefined;
  readonly setup: ExplorerSetup;
  readonly scenario: SteppedScenario;
  readonly strategy: string;
  /** Executions at most. */
  readonly budget: number;
  readonly seed: number;
}

/** One attempt to find a bug, on one thread of the pool. */
export async function huntBug(hunt: Hunt, pool: ExplorerPool, interrupt: Interrupt): Promise<BugTrial> {
  const { setup, scenario, strategy, budget, seed } = hunt;
  const isFixed = scenario.bare.programs !== undefined;
  const run = new FuzzScenario({
    setup,
    pool,
    seed,
    strategyOf: strategyOfChunk({ strategy, command: 'fuzz', executions: budget }, scenario),
    executions: budget,
    deadline: Infinity,
    interrupt,
    isFixed,
    lanes: 1,
  });
  const began = performance.now();
  await run.run();
  const seconds = (performance.now() - began) / 1000;
  if (run.found === undefined) return { seed, executions: run.tally.executions, seconds };
  return { seed, executions: run.foundAt, seconds, found: await shrunk(run.found, hunt, pool) };
}

async function shrunk(
  found: FoundCase,
  { bug, setup, scenario }: Hunt,
  pool: ExplorerPool,
): Promise<BugTrial['found']> {
  const { findings, strategy } = found;
  const [finding] = findings;
  const traced = await shrinkFound(pool, setup, found, finding, SHRINK_MS);
  const told = (traced.shrink && traced.findings[0]) ?? finding!;
  const bugs = bug === undefined ? [] : [bug.name];
  const settings = { bugs, settings: {}, cpus: bug?.patch.cpus, fine: setup.fine };
  return {
    strategy,
    oracle: told.oracle,
    title: told.title,
    isExpected: bug?.patch.oracle.includes(told.oracle) ?? false,
    shrink: traced.shrink,
    token: tokenOf(scenario, traced.plan, traced.schedule, settings),
  };
}
