import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What emitted modules import, a folder beside this module. */
export type RuntimeFolder = 'runtime' | 'stepped';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Folder of the runtime's TypeScript sources. They ship with the package and are emitted into the cache
 * like a subject, which is the same whether this module runs from `src` or from `dist`.
 */
export function runtimeFolder(name: RuntimeFolder = 'runtime'): string {
  for (let at = here; ; at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (
      existsSync(manifest) &&
      (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'pagetorture'
    ) {
      return join(at, 'src', 'instrument', name);
    }
    if (dirname(at) === at) throw new Error(`no package.json of pagetorture above ${here}`);
  }
}

let digest: string | undefined;

/** Hash over the loader itself and its runtime: a cache entry of another version is never taken. */
export function loaderDigest(): string {
  if (digest === undefined) {
    const hash = createHash('sha256');
    for (const folder of [
      here,
      join(here, 'stepping'),
      join(here, 'stepping', 'inlining'),
      runtimeFolder(),
      runtimeFolder('stepped'),
    ]) {
      for (const name of readdirSync(folder)
        .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
        .toSorted()) {
        hash
          .update(name)
          .update('\0')
          .update(readFileSync(join(folder, name)))
          .update('\0');
      }
    }
    digest = hash.digest('hex');
  }
  return digest;
}
