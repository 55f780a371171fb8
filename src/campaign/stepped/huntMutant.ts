import type { MutantSwitch } from '../../instrument/mutation/mutantSwitch.ts';
import { exploreChunk } from './exploreChunk.ts';
import type { MutantResult, MutantTask } from './explorerProtocol.ts';
import type { SteppedRunner } from './steppedRunner.ts';
import { strategyOfChunk } from './strategyOfChunk.ts';

/** Explores with one mutant switched on, as `fuzz` would with it as a patch. */
export function huntMutant(runner: SteppedRunner, task: MutantTask): MutantResult {
  const { pagetortureMutants } = globalThis as { pagetortureMutants?: MutantSwitch };
  if (pagetortureMutants === undefined) throw new Error('the subject has no mutants');
  const { setup, seed, executions: budget, progress } = task;
  const strategyOf = strategyOfChunk({ strategy: 'portfolio', command: 'fuzz', executions: budget }, runner.scenario);
  let executions = 0;
  pagetortureMutants.reached.fill(0);
  pagetortureMutants.active = task.mutant;
  try {
    for (let chunk = 0; executions < budget; chunk++) {
      const entry = strategyOf(chunk);
      const share = Math.min(entry.executions, budget - executions);
      const { strategy } = entry;
      const result = exploreChunk(runner, { kind: 'chunk', setup, seed, chunk, strategy, executions: share, progress });
      executions += result.executions;
      const [finding] = result.found?.findings ?? [];
      if (finding !== undefined) return { executions, killedBy: finding, reached: [] };
      // Fixed programs may have been searched to the end.
      if (result.exhausted && runner.scenario.bare.programs !== undefined) break;
    }
  } finally {
    pagetortureMutants.active = 0;
  }
  const reached: number[] = [];
  pagetortureMutants.reached.forEach((was, mutant) => was === 1 && reached.push(mutant));
  return { executions, reached };
}
