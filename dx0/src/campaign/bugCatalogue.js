import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { parseBugNote } from '../instrument/bugNote.js';
import { parseBugPatch } from '../instrument/bugPatch.js';
import { didYouMean } from './editDistance.js';
import { packageRoot } from './packageRoot.js';
import { UsageError } from './usageError.js';
const bugFolder = join(packageRoot, 'stress', 'bugs');
const idOf = (file) =>
  basename(file)
    .split('-')[0]
    .replace(/\.(?:patch|txt)$/, '');
const filesLike = (extension) =>
  existsSync(bugFolder)
    ? readdirSync(bugFolder)
        .filter((file) => file.endsWith(extension))
        .toSorted(byNumber)
    : [];
const catalogueFiles = () => filesLike('.patch');
const byNumber = (a, b) => a.localeCompare(b, 'en', { numeric: true });
/** Every bug of the catalogue. */
export const bugCatalogue = () => catalogueFiles().map((file) => read(idOf(file), join(bugFolder, file)));
/** Every known bug that the model can't have, and why. */
export const bugNotes = () =>
  filesLike('.txt').map((file) => {
    const path = join(bugFolder, file);
    return parseBugNote(textOf(path), path);
  });
/**
 * Finds a bug by its id in the catalogue (`G1` is stress/bugs/G1-*.patch) or by the path of a patch.
 *
 * @throws UsageError when there is none.
 */
export function findBug(idOrPath) {
  const files = catalogueFiles();
  const file = files.find((name) => idOf(name).toLowerCase() === idOrPath.toLowerCase());
  if (file !== undefined) return read(idOf(file), join(bugFolder, file));
  if (existsSync(idOrPath)) return read(idOrPath, resolve(idOrPath));
  if (/[/.]patch$|\.diff$/.test(idOrPath) || idOrPath.includes('/') || idOrPath.includes(sep)) {
    throw new UsageError(
      `no patch at ${idOrPath}`,
      'Give the path of a unified diff, or an id from `pagetorture list`.',
    );
  }
  const note = bugNotes().find(({ id }) => id.toLowerCase() === idOrPath.toLowerCase());
  if (note) throw new UsageError(`${note.id} is not in the model: ${note.reason}`, 'Choose another bug.');
  const ids = files.map(idOf);
  const near = didYouMean(idOrPath, ids);
  throw new UsageError(
    `unknown bug '${idOrPath}'`,
    `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${ids.join(', ') || 'none'}; a path to a patch works too.`,
  );
}
const read = (name, path) => ({ name, path, patch: parseBugPatch(textOf(path), path) });
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path} (${error.code ?? 'error'})`, 'Give the path of a unified diff.');
  }
}
//# sourceMappingURL=bugCatalogue.js.map
