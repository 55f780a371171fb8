import { shortPortfolio } from '../../explore/portfolio.js';
import { huntTrial } from './huntTrial.js';
import { STEPS } from './progressWords.js';
/** Hunts one mutant that is switched on, as a bug is hunted that is a patch. */
export async function huntMutant(runner, task) {
    const { pagetortureMutants } = globalThis;
    if (pagetortureMutants === undefined)
        throw new Error('the subject has no mutants');
    const isFixed = runner.scenario.bare.programs !== undefined;
    pagetortureMutants.reached.fill(0);
    pagetortureMutants.active = task.mutant;
    try {
        const hunt = { ...task, kind: 'hunt', bugs: [], strategy: 'portfolio', shrinkMs: 0 };
        const { executions, found } = await huntTrial(runner, hunt, shortPortfolio(task.executions, isFixed));
        const steps = new Float64Array(task.progress)[STEPS];
        if (found !== undefined)
            return { executions, steps, isFixed, killedBy: found, reached: [] };
        const reached = [...pagetortureMutants.reached.entries()].filter(([, times]) => times > 0);
        return { executions, steps, isFixed, reached };
    }
    finally {
        pagetortureMutants.active = 0;
    }
}
//# sourceMappingURL=huntMutant.js.map