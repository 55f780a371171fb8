import { huntOnce } from './huntOnce.js';
/** Steps after which an execution is given up. */
const STEP_LIMIT = 20_000;
/** Time for making a failing execution small, in ms. */
const SHRINK_MS = 2000;
/** What an explorer loads to look for a bug, or for none. */
export const huntSetup = (file, bug) => ({
    file,
    patches: bug === undefined ? [] : [bug.path],
    settings: bug?.patch.cpus === undefined ? {} : { cpus: bug.patch.cpus },
    fine: false,
    stepLimit: STEP_LIMIT,
    detectors: true,
});
/** All attempts to find a bug, one after the other; the first failing execution is made small. */
export async function huntBug(hunt, pool, interrupt) {
    const trials = [];
    let shrinkMs = SHRINK_MS;
    for (let i = 0; i < hunt.trials && interrupt.by === undefined; i++) {
        const { trial } = await huntOnce(hunt, hunt.seed + i, shrinkMs, pool, interrupt);
        if (trial.found)
            shrinkMs = 0;
        trials.push(trial);
    }
    return trials;
}
//# sourceMappingURL=huntBug.js.map