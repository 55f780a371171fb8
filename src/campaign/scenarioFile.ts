import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Subject } from '../instrument/subject.ts';
import { didYouMean } from './editDistance.ts';
import { packageFolderAbove, packageRoot } from './packageRoot.ts';
import { UsageError } from './usageError.ts';

/** A scenario module and what the loader must know of its subject. */
export interface ScenarioFile {
  /** As on the command line: its file's name in `stress`, or the path of a module of the user's own. */
  readonly name: string;
  readonly subject: Subject;
}

const stressFolder = join(packageRoot, 'stress');

/** The page lifecycle as the subject of a scenario module of this package, and of those `beside` it. */
export const pageSubject = (entry: string, beside?: readonly string[]): Subject => ({
  root: packageRoot,
  entry,
  ...(beside && { beside }),
  instrumented: ['src/mm'],
  shadow: ['src/mm/debug'],
});

/** The small kernels as the subject of their scenarios: they bring their own shared memory. */
const kernelSubject = (entry: string): Subject => ({
  root: packageRoot,
  entry,
  instrumented: ['stress/kernels'],
  shadow: [],
});

/** Folders below `stress` with scenarios that are run only when they are named, and what their subject is. */
const named: Readonly<Record<string, typeof pageSubject>> = {
  small: pageSubject,
  contention: pageSubject,
  kernels: kernelSubject,
};

/** The package's own scenarios of the page lifecycle, by name: one for each file in `stress`. */
export const ownScenarios = (): ScenarioFile[] => scenariosIn('', pageSubject);

/** The package's scenarios that are only run when they are named: `small/…` for verification, `contention/…`, `kernels/…`. */
export const namedScenarios = (): ScenarioFile[] =>
  Object.entries(named).flatMap(([folder, subject]) => scenariosIn(`${folder}/`, subject));

function scenariosIn(prefix: string, subject: typeof pageSubject): ScenarioFile[] {
  const folder = join(stressFolder, prefix);
  if (!existsSync(folder)) return [];
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
export function scenarioFile(nameOrPath: string): ScenarioFile {
  const own = [...ownScenarios(), ...namedScenarios()];
  const found = own.find(({ name }) => name === nameOrPath);
  if (found) return found;
  const names = own.map(({ name }) => name);
  const near = didYouMean(nameOrPath, names);
  const isPath = nameOrPath.endsWith('.ts') || nameOrPath.includes('/') || nameOrPath.includes(sep);
  if (isPath && (near === undefined || existsSync(nameOrPath))) return foreign(nameOrPath);
  throw new UsageError(
    `unknown scenario '${nameOrPath}'`,
    `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${names.join(', ') || 'none'}.`,
  );
}

function foreign(path: string): ScenarioFile {
  const file = resolve(path);
  if (!existsSync(file))
    throw new UsageError(`no scenario at ${path}`, 'Give a name from `pagetorture list`, or the path of a module.');
  const root = packageFolderAbove(dirname(file));
  if (root === undefined)
    throw new UsageError(`${path} belongs to no package`, 'Put a package.json into its folder or above.');
  const inRoot = (target: string): string => relative(root, target).split(sep).join('/') || '.';
  return {
    name: path,
    subject: { root, entry: file, instrumented: [inRoot(dirname(file))], shadow: [] },
  };
}
