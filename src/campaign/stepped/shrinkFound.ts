import type { Finding } from '../../scenario/finding.ts';
import type { ExplorerPool } from './explorerPool.ts';
import type { ExplorerSetup, FoundCase, ShrinkTask, TracedCase } from './explorerProtocol.ts';
import { progressMemory } from './progressWords.ts';

/** Has a failing execution made small on a thread of the pool, `ms` long at most; 0: traced as it is. */
export function shrinkFound(
  pool: ExplorerPool,
  setup: ExplorerSetup,
  { plan, schedule }: FoundCase,
  finding: Finding | undefined,
  ms: number,
  keeps?: number,
): Promise<TracedCase> {
  const task: ShrinkTask = { kind: 'shrink', setup, plan, schedule, finding, ms, keeps, progress: progressMemory() };
  return pool.run<TracedCase>(task, task.progress);
}
