import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { afterAll } from 'vitest';
import { loadSubject, type Build, type LoadedSubject } from '../../src/instrument/loadSubject.ts';
import type { InlineExtent } from '../../src/instrument/lowering.ts';
import { SubjectError } from '../../src/instrument/subjectError.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed after the test file. */
export function write(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'pt-instrument-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

export interface LoadSettings {
  readonly entry?: string;
  readonly instrumented?: string[];
  readonly shadow?: string[];
  readonly patches?: string[];
  readonly inlines?: InlineExtent;
}

/** Loads the fixture at `root`; the entry is `src/main.ts`, everything below `src` is instrumented. */
export function load(root: string, build: Build, settings: LoadSettings = {}): Promise<LoadedSubject> {
  const { entry = 'src/main.ts', instrumented = ['src'], shadow = [], patches = [], inlines = 'small' } = settings;
  const subject = { root, entry: join(root, entry), instrumented, shadow };
  const paths = patches.map((patch) => join(root, patch));
  return loadSubject(subject, { build, patches: paths, inlines, cacheFolder: join(root, 'cache') });
}

/** Imports by Node itself, past the test runner's module system. What modules export is the test's business. */
export const nativeImport = new Script('(url) => import(url)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  // oxlint-disable-next-line typescript/no-explicit-any
}).runInThisContext() as (url: string) => Promise<Record<string, any>>;

/** Text of an emitted module next to the entry. */
export const emitted = ({ entryUrl }: LoadedSubject, file = '.'): string =>
  readFileSync(fileURLToPath(file === '.' ? entryUrl : new URL(file, entryUrl)), 'utf8');

/** Names of a cache folder's entries; what is known of imports lies beside them. */
export const entriesIn = (cache: string): string[] => readdirSync(cache).filter((name) => !name.startsWith('imports-'));

/** The error that a load must end with. */
export async function failure(promise: Promise<unknown>): Promise<SubjectError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof SubjectError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

export const sharedWords = (words = 16): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(words * 4));
