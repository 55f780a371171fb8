import { shortPortfolio } from '../../explore/portfolio.ts';
import type { MutantSwitch } from '../../instrument/mutation/mutantSwitch.ts';
import type { MutantResult, MutantTask } from './explorerProtocol.ts';
import { huntTrial } from './huntTrial.ts';
import { STEPS } from './progressWords.ts';
import type { SteppedRunner } from './steppedRunner.ts';

/** Hunts one mutant that is switched on, as a bug is hunted that is a patch. */
export async function huntMutant(runner: SteppedRunner, task: MutantTask): Promise<MutantResult> {
  const { pagetortureMutants } = globalThis as { pagetortureMutants?: MutantSwitch };
  if (pagetortureMutants === undefined) throw new Error('the subject has no mutants');
  const isFixed = runner.scenario.bare.programs !== undefined;
  pagetortureMutants.reached.fill(0);
  pagetortureMutants.active = task.mutant;
  try {
    const hunt = { ...task, kind: 'hunt', bugs: [], strategy: 'portfolio', shrinkMs: 0 } as const;
    const { executions, found } = await huntTrial(runner, hunt, shortPortfolio(task.executions, isFixed));
    const steps = new Float64Array(task.progress)[STEPS]!;
    if (found !== undefined) return { executions, steps, isFixed, killedBy: found, reached: [] };
    const reached = [...pagetortureMutants.reached.entries()].filter(([, times]) => times > 0);
    return { executions, steps, isFixed, reached };
  } finally {
    pagetortureMutants.active = 0;
  }
}
