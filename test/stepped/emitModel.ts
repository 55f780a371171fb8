import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Build, loadSubject } from '../../src/instrument/loadSubject.ts';

const root = resolve(import.meta.dirname, '../..');
export const MODEL = join(root, 'src/mm');
const RUNTIME = join(root, 'src/instrument/stepped');

/** The page model with all its modules, as the loader emits it for explorers. */
export interface EmittedModel {
  /** The emitted module that a source file of the model, or of the stepped runtime, became; undefined for others. */
  fileOf(source: string): string | undefined;
}

export async function emitModel(build: Extract<Build, 'stepped' | 'stepped-fine'>): Promise<EmittedModel> {
  const entry = join(root, 'node_modules/.cache/pagetorture/model.ts');
  const modules = readdirSync(MODEL, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
  mkdirSync(dirname(entry), { recursive: true });
  const text = modules.map((file) => `import ${JSON.stringify(join(MODEL, file))};\n`).join('');
  // Another run may be reading it.
  if (!existsSync(entry) || readFileSync(entry, 'utf8') !== text) writeFileSync(entry, text);
  const subject = { root, entry, instrumented: ['src/mm'], shadow: ['src/mm/debug'] };
  const { entryUrl, runtimeUrl } = await loadSubject(subject, { build, patches: [] });
  const model = resolve(dirname(fileURLToPath(entryUrl)), '../../..', 'src/mm');
  const runtime = dirname(fileURLToPath(runtimeUrl));
  const emitted = (home: string, file: string): string => join(home, file.replace(/ts$/, 'js'));
  return {
    fileOf(source) {
      if (!source.endsWith('.ts')) return undefined;
      if (source.startsWith(`${MODEL}/`)) return emitted(model, source.slice(MODEL.length));
      if (source.startsWith(`${RUNTIME}/`)) return emitted(runtime, source.slice(RUNTIME.length));
      return undefined;
    },
  };
}
