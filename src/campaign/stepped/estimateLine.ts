import { ClassCounter } from '../../explore/classCounter.ts';
import { estimatedClasses } from '../../explore/confidence.ts';
import { boundedSchedules } from '../../explore/exhaustive/estimate.ts';
import { count } from '../../report/humanUnits.ts';
import type { ExplorerPool } from './explorerPool.ts';
import type { ChunkResult, ChunkTask, ExplorerSetup } from './explorerProtocol.ts';
import { progressMemory } from './progressWords.ts';

/** Random executions an estimate is made from. */
const PROBES = 300;

/**
 * How many executions a search will take, in words: for all orders that make a difference, how many of them random
 * executions lead to expect (Chao1: no more than a lower bound); with a bound, how many schedules there can be.
 */
export async function estimateLine(
  setup: ExplorerSetup,
  pool: ExplorerPool,
  seed: number,
  cpus: number,
  bound: number | undefined,
): Promise<string> {
  const task: ChunkTask = {
    kind: 'chunk',
    // Classes are told by who looks at each step.
    setup: { ...setup, detectors: true },
    seed,
    chunk: 0,
    strategy: 'random',
    executions: PROBES,
    progress: progressMemory(),
  };
  const { classes, executions, longest } = await pool.run<ChunkResult>(task, task.progress);
  if (bound !== undefined) {
    const most = boundedSchedules(cpus, longest, bound);
    return `${setup.file.name}: at most about ${count(most)} schedules with that bound (${cpus} CPUs, up to ${longest} steps)`;
  }
  const counter = new ClassCounter();
  for (const hash of classes) counter.add(hash);
  const expected = count(Math.round(estimatedClasses(counter.counts)));
  return `${setup.file.name}: an estimated ${expected} executions or more (Chao1 over ${executions} random ones)`;
}
