import type { BugTrial } from '../../report/bugsReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
import type { ExplorerPool } from '../stepped/explorerPool.ts';
import type { ExplorerSetup } from '../stepped/explorerProtocol.ts';
import type { Hunt } from './hunt.ts';
import { huntOnce } from './huntOnce.ts';

/** Steps after which an execution is given up. */
const STEP_LIMIT = 20_000;
/** Time for making a failing execution small, in ms. */
const SHRINK_MS = 2000;

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
    const { trial } = await huntOnce(hunt, hunt.seed + i, shrinkMs, pool, interrupt);
    if (trial.found) shrinkMs = 0;
    trials.push(trial);
  }
  return trials;
}
