import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { didYouMean } from './editDistance.js';
import { packageFolderAbove, packageRoot } from './packageRoot.js';
import { UsageError } from './usageError.js';
const stressFolder = join(packageRoot, 'stress');
/** The page lifecycle as the subject of a scenario module of this package, and of those `beside` it. */
export const pageSubject = (entry, beside) => ({
    root: packageRoot,
    entry,
    ...(beside && { beside }),
    instrumented: ['src/mm'],
    shadow: ['src/mm/debug'],
});
/** The small kernels as the subject of their scenarios: they bring their own shared memory. */
const kernelSubject = (entry) => ({
    root: packageRoot,
    entry,
    instrumented: ['stress/kernels'],
    shadow: [],
});
/** Folders below `stress` with scenarios that are run only when they are named, and what their subject is. */
const named = {
    small: pageSubject,
    contention: pageSubject,
    kernels: kernelSubject,
};
/** The package's own scenarios of the page lifecycle, by name: one for each file in `stress`. */
export const ownScenarios = () => scenariosIn('', pageSubject);
/** The package's scenarios that are only run when they are named: `small/…` for verification, `contention/…`, `kernels/…`. */
export const namedScenarios = () => Object.entries(named).flatMap(([folder, subject]) => scenariosIn(`${folder}/`, subject));
function scenariosIn(prefix, subject) {
    const folder = join(stressFolder, prefix);
    if (!existsSync(folder))
        return [];
    const entries = readdirSync(folder)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
        .toSorted()
        .map((file) => join(folder, file));
    return entries.map((entry) => ({ name: `${prefix}${basename(entry, '.ts')}`, subject: subject(entry, entries) }));
}
/**
 * Finds a scenario by its name, or by the path of a module of the user's own; of such a module everything in
 * its folder is instrumented.
 *
 * @throws UsageError when there is none.
 */
export function scenarioFile(nameOrPath) {
    const own = [...ownScenarios(), ...namedScenarios()];
    const found = own.find(({ name }) => name === nameOrPath);
    if (found)
        return found;
    const names = own.map(({ name }) => name);
    const near = didYouMean(nameOrPath, names);
    const isPath = nameOrPath.endsWith('.ts') || nameOrPath.includes('/') || nameOrPath.includes(sep);
    if (isPath && (near === undefined || existsSync(nameOrPath)))
        return foreign(nameOrPath);
    throw new UsageError(`unknown scenario '${nameOrPath}'`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${names.join(', ') || 'none'}.`);
}
function foreign(path) {
    const file = resolve(path);
    if (!existsSync(file))
        throw new UsageError(`no scenario at ${path}`, 'Give a name from `pagetorture list`, or the path of a module.');
    const root = packageFolderAbove(dirname(file));
    if (root === undefined)
        throw new UsageError(`${path} belongs to no package`, 'Put a package.json into its folder or above.');
    const inRoot = (target) => relative(root, target).split(sep).join('/') || '.';
    return {
        name: path,
        subject: { root, entry: file, instrumented: [inRoot(dirname(file))], shadow: [] },
    };
}
//# sourceMappingURL=scenarioFile.js.map