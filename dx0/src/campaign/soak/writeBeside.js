import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DiskError } from './diskError.js';
/** Replaces a file as a whole: at any moment there is the old text or the new one. @throws DiskError */
export function writeBeside(path, text) {
  const beside = `${path}.new`;
  try {
    writeSynced(beside, text);
    renameSync(beside, path);
    syncFolder(dirname(path));
  } catch (error) {
    discard(beside);
    throw new DiskError(path, error);
  }
}
/** Replaces a folder as a whole by one with these files, whose names may have folders in them. @throws DiskError */
export function writeFolderBeside(path, files) {
  const beside = `${path}.new`;
  const before = `${path}.old`;
  try {
    discard(beside);
    mkdirSync(beside, { recursive: true });
    for (const [name, text] of files) {
      mkdirSync(dirname(join(beside, name)), { recursive: true });
      writeSynced(join(beside, name), text);
    }
    discard(before);
    if (existsSync(path)) renameSync(path, before);
    renameSync(beside, path);
    syncFolder(dirname(path));
    discard(before);
  } catch (error) {
    if (!existsSync(path) && existsSync(before)) renameSync(before, path);
    discard(beside);
    throw new DiskError(path, error);
  }
}
function writeSynced(path, text) {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
/** A rename is safe once its folder is. */
function syncFolder(path) {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
const discard = (path) => rmSync(path, { recursive: true, force: true });
//# sourceMappingURL=writeBeside.js.map
