import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
/** Conditions of `exports` that an import of this Node meets. */
const CONDITIONS = new Set(['node', 'import', 'default']);
/**
 * URL of a package import, as seen from `importer`; undefined when it can't be found.
 *
 * Node resolves only from the importing module's own place (`import.meta.resolve` takes a parent just
 * behind a flag), so `exports` is read here. What it does not settle, such as `main`, `#imports` and
 * packages without `exports`, is left to `require.resolve`.
 */
export function resolvePackage(specifier, importer) {
  const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const folder = packageFolder(name, dirname(importer));
  const exported = folder === undefined ? undefined : exportedFile(folder, `.${rest ?? ''}`);
  if (exported !== undefined && existsSync(exported)) return pathToFileURL(exported).href;
  try {
    return pathToFileURL(createRequire(importer).resolve(specifier)).href;
  } catch {
    return undefined;
  }
}
/** Where the package lies: in a `node_modules` above, or around the importer itself (self-reference). */
function packageFolder(name, from) {
  for (let at = from; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json')) && manifestOf(at).name === name) return at;
    const candidate = join(at, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (dirname(at) === at) return undefined;
  }
}
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
function exportedFile(folder, subpath) {
  const { exports } = manifestOf(folder);
  if (exports === undefined) return undefined;
  const isTable =
    typeof exports === 'object' && exports !== null && Object.keys(exports).some((key) => key.startsWith('.'));
  const table = isTable ? exports : { '.': exports };
  const direct = pick(table[subpath]);
  if (direct !== undefined) return join(folder, direct);
  for (const [pattern, target] of Object.entries(table)) {
    const [before, after] = pattern.split('*');
    if (after === undefined || !subpath.startsWith(before) || !subpath.endsWith(after)) continue;
    const file = pick(target)?.replaceAll('*', subpath.slice(before.length, subpath.length - after.length));
    if (file !== undefined) return join(folder, file);
  }
  return undefined;
}
function pick(target) {
  if (typeof target === 'string') return target;
  if (target === null || target === undefined) return undefined;
  if (Array.isArray(target)) return target.map(pick).find((file) => file !== undefined);
  const found = Object.entries(target).find(
    ([condition, inner]) => CONDITIONS.has(condition) && pick(inner) !== undefined,
  );
  return found && pick(found[1]);
}
//# sourceMappingURL=resolvePackage.js.map
