import type { SteppedFailure } from '../../report/steppedReport.ts';
import type { SteppedReporter } from '../../report/steppedReporter.ts';
import type { ExplorerPool } from './explorerPool.ts';
import { progressMemory } from './progressWords.ts';
import type { ExplorerSetup, FoundCase, ShrinkTask, TracedCase } from './explorerProtocol.ts';
import type { SteppedRequest } from './steppedCampaign.ts';
import { steppedFailure } from './steppedFailure.ts';
import type { SteppedScenario } from './steppedScenario.ts';
import { writeSteppedFailure } from './writeSteppedFailure.ts';

/** The oracle whose findings are about several executions. */
const LOCK_ORDER = 'lock-order';
/** Time for making a failing execution small, in ms. */
const SHRINK_MS = 2000;

/** Shrinks what was found, writes it down and tells of it. */
export async function shrunkFailure(
  found: FoundCase,
  foundAt: number,
  scenario: SteppedScenario,
  setup: ExplorerSetup,
  pool: ExplorerPool,
  request: SteppedRequest,
  reporter: SteppedReporter,
): Promise<SteppedFailure> {
  const trace = async (ms: number): Promise<TracedCase | undefined> => {
    const { plan, schedule, findings } = found;
    const task: ShrinkTask = {
      kind: 'shrink',
      setup,
      plan,
      schedule,
      finding: findings[0],
      ms,
      progress: progressMemory(),
    };
    return pool.run<TracedCase | undefined>(task, task.progress);
  };
  // What only all executions together show can't be made smaller.
  const isOfOne = found.findings[0]?.oracle !== LOCK_ORDER;
  const shrunk = isOfOne ? await trace(SHRINK_MS) : undefined;
  if (shrunk === undefined && isOfOne) {
    reporter.warning('the failing execution did not fail again: the subject is not deterministic');
  }
  const traced = shrunk ?? (await trace(0))!;
  const findings = traced.findings.length > 0 ? traced.findings : found.findings;
  const failure = steppedFailure(found.strategy, foundAt, { ...traced, findings }, scenario, request.parameters);
  const written = writeSteppedFailure(failure, traced, request, new Date());
  if (written.problem !== undefined) reporter.warning(written.problem);
  reporter.failure(written.failure);
  return written.failure;
}
