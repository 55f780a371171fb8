import type { BugTrial } from '../../report/bugsReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
import { ExplorerHung, type ExplorerPool } from '../stepped/explorerPool.ts';
import type { ExplorerSetup, HuntRefused, HuntResult, HuntTask } from '../stepped/explorerProtocol.ts';
import { UsageError } from '../usageError.ts';
import { EXECUTIONS, progressMemory, STOP } from '../stepped/progressWords.ts';

/** Steps after which an execution is given up. */
const STEP_LIMIT = 20_000;
/** Time for making a failing execution small, in ms. */
const SHRINK_MS = 2000;
/** How often it is seen whether the run is to end, in ms. */
const STOP_MS = 50;

export interface Hunt {
  /** Undefined: the scenario as it is. */
  readonly bug: Bug | undefined;
  readonly setup: ExplorerSetup;
  readonly strategy: string;
  /** Executions of a trial at most. */
  readonly budget: number;
  readonly trials: number;
  /** Of the first trial; the others count up. */
  readonly seed: number;
}

/** What an explorer loads to look for a bug, or for none. */
export const huntSetup = (file: ExplorerSetup['file'], bug: Bug | undefined): ExplorerSetup => ({
  file,
  patches: bug === undefined ? [] : [bug.path],
  settings: bug?.patch.cpus === undefined ? {} : { cpus: bug.patch.cpus },
  fine: false,
  stepLimit: STEP_LIMIT,
  detectors: true,
});

/** All attempts to find a bug, one after the other; the first failing execution is made small. */
export async function huntBug(hunt: Hunt, pool: ExplorerPool, interrupt: Interrupt): Promise<BugTrial[]> {
  const trials: BugTrial[] = [];
  let shrinkMs = SHRINK_MS;
  for (let i = 0; i < hunt.trials && interrupt.by === undefined; i++) {
    const trial = await huntOnce(hunt, hunt.seed + i, shrinkMs, pool, interrupt);
    if (trial.found) shrinkMs = 0;
    trials.push(trial);
  }
  return trials;
}

async function huntOnce(
  { bug, setup, strategy, budget }: Hunt,
  seed: number,
  shrinkMs: number,
  pool: ExplorerPool,
  interrupt: Interrupt,
): Promise<BugTrial> {
  const bugs = bug === undefined ? [] : [bug.name];
  const progress = progressMemory();
  const words = new Float64Array(progress);
  const task: HuntTask = { kind: 'hunt', setup, bugs, strategy, executions: budget, seed, shrinkMs, progress };
  const timer = setInterval(() => {
    if (interrupt.by !== undefined) words[STOP] = 1;
  }, STOP_MS);
  const began = performance.now();
  try {
    const result = await pool.run<HuntResult | HuntRefused>(task, progress);
    if ('hint' in result) throw new UsageError(result.message, result.hint);
    const { executions, seconds, found } = result;
    const isExpected = found !== undefined && bug?.patch.oracle.includes(found.oracle) === true;
    return { seed, executions, seconds, found: found && { ...found, isExpected } };
  } catch (error) {
    if (!(error instanceof ExplorerHung)) throw error;
    return { seed, executions: words[EXECUTIONS]!, seconds: (performance.now() - began) / 1000 };
  } finally {
    clearInterval(timer);
  }
}
