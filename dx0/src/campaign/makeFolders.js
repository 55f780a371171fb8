import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
/** Makes a folder with those above it. Node's own recursive mkdir never returns where nobody can, as in /proc. */
export function makeFolders(path) {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (!existsSync(dirname(path))) makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // Somebody else may have made it meanwhile.
    if (!statSync(path).isDirectory()) throw Object.assign(new Error(path, { cause: error }), { code: 'ENOTDIR' });
  }
}
//# sourceMappingURL=makeFolders.js.map
