import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { asUsageError } from '../asUsageError.js';
import { bugCatalogue } from '../bugCatalogue.js';
import { packageVersion } from '../packageRoot.js';
import { namedScenarios, ownScenarios } from '../scenarioFile.js';
import { buildOf } from '../soak/soakSubjects.js';
/**
 * Why this host can't work on a campaign, and what to do about it; undefined when it can.
 *
 * @param mostCpus worker threads that may race here.
 */
export function hostRefusal(campaign, mostCpus) {
    const { version, build, scenarios, bugs, cpus } = campaign;
    if (version !== packageVersion) {
        return `it is of version ${version}, here is ${packageVersion}: install the same one on all hosts`;
    }
    if (cpus > mostCpus)
        return `${cpus} CPUs race in it, here no more than ${mostCpus} may: see --cpus`;
    const foreign = foreignName(scenarios, bugs);
    if (foreign !== undefined) {
        return `${foreign} is not here: begin the agent in a folder that has the same sources as the coordinator's`;
    }
    const here = digest(scenarios, bugs);
    if (here !== build)
        return `its build is ${build}, here it is ${here}: give all hosts the same sources`;
    return undefined;
}
/** A name that is neither the package's own nor of a file below the folder where this process was begun. */
export function foreignName(scenarios, bugs) {
    const own = new Set([...ownScenarios(), ...namedScenarios()].map(({ name }) => name));
    const known = new Set(bugs.length > 0 ? bugCatalogue().map(({ name }) => name) : []);
    return (scenarios.find((name) => !own.has(name) && !isBelow(name, /\.[cm]?[jt]s$/)) ??
        bugs.find((name) => !known.has(name) && !isBelow(name, /\.(?:patch|diff)$/)));
}
function isBelow(name, ending) {
    if (isAbsolute(name) || !ending.test(name) || name.includes('\0') || name.split(/[/\\]/).includes('..'))
        return false;
    if (!existsSync(name))
        return false;
    // Not by a link, either.
    const inside = relative(realpathSync('.'), realpathSync(resolve(name)));
    return inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..';
}
function digest(scenarios, bugs) {
    try {
        return buildOf(scenarios, bugs);
    }
    catch (error) {
        const usage = asUsageError(error);
        if (usage === undefined)
            throw error;
        return `none (${usage.message})`;
    }
}
//# sourceMappingURL=hostRefusal.js.map