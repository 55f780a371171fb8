import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bugCatalogue, bugNotes, findBug } from '../../src/campaign/bugCatalogue.ts';
import { packageRoot } from '../../src/campaign/packageRoot.ts';
import { scenariosOf } from '../../src/campaign/bugs/bugScenario.ts';
import { scenarioFile } from '../../src/campaign/scenarioFile.ts';
import { filePatchesOf } from '../../src/instrument/filePatch.ts';
import { parseModule } from '../../src/instrument/parseModule.ts';
import { SourceTree } from '../../src/instrument/sourceTree.ts';
import { expectedBugs } from './expectedBugs.ts';

const folder = resolve(packageRoot, 'stress/bugs');
const bugs = bugCatalogue();
const notes = bugNotes();

test('a patch or a note is all there is, one for each id', () => {
  const files = readdirSync(folder).filter((file) => !/\.(?:patch|txt|json)$/.test(file));
  expect(files).toEqual([]);
  const ids = [...bugs.map(({ patch }) => patch.id), ...notes.map(({ id }) => id)];
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('no bug that is known was dropped', () => {
  // A bug with several patches has a letter behind its id.
  const there = new Set([...bugs.map(({ name }) => name), ...notes.map(({ id }) => id)]);
  const missing = expectedBugs.filter((id) => !there.has(id) && !there.has(`${id}a`));
  expect(missing).toEqual([]);
});

describe.each(bugs.map((bug) => ({ id: bug.name, ...bug })))('$id', ({ id, path, patch }) => {
  test('has a complete header', () => {
    expect(patch.id).toBe(id);
    expect(basename(path).startsWith(`${id}-`)).toBe(true);
    expect(patch.title).not.toBe(basename(path));
    expect(patch.source).toBeTruthy();
    expect(patch.cpus).toBeGreaterThan(0);
    expect(patch.preemptions).toBeGreaterThanOrEqual(0);
    expect(patch.interleaving.length).toBeGreaterThan(0);
    expect(patch.oracle.length).toBeGreaterThan(0);
    expect(scenariosOf(patch).length).toBeGreaterThan(0);
  });

  test.each(scenariosOf(patch))('applies to modules of %s, which stay sound', (scenario) => {
    const { subject } = scenarioFile(scenario);
    const changes = filePatchesOf(patch, subject);
    const tree = new SourceTree(subject.root, changes);
    const lost = changes.flatMap(({ file }) => {
      const { program } = parseModule(file, tree.read(file));
      const imports = program.body.flatMap((node) => ('source' in node && node.source?.value) || []);
      const own = imports.filter((to) => to.startsWith('.'));
      return own.filter((to) => !tree.has(posix.join(dirname(file), to))).map((to) => `${file} imports ${to}`);
    });
    expect(lost).toEqual([]);
    const known = changes.filter(({ creates }) => !creates).map(({ file }) => join(subject.root, file));
    const reached = reachedFrom(subject.entry);
    expect(
      known.filter((file) => !reached.has(file)),
      `not in what ${scenario} runs`,
    ).toEqual([]);
  });
});

describe.each(notes)('$id', (note) => {
  test('is a note with its id in front', () => {
    expect(basename(note.path)).toMatch(/-[\w-]+\.txt$/);
    expect(basename(note.path).startsWith(`${note.id}-`)).toBe(true);
    expect(() => findBug(note.id)).toThrow(`${note.id} is not in the model`);
  });
});

const imported = new Map<string, readonly string[]>();

/** Modules that a module imports, as paths. */
function importsOf(file: string): readonly string[] {
  let found = imported.get(file);
  if (found === undefined) {
    const matches = readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^;]*?from '(\.[^']+)'/gms);
    found = [...matches].map(([, to]) => resolve(dirname(file), to!));
    imported.set(file, found);
  }
  return found;
}

const allReached = new Map<string, ReadonlySet<string>>();

/** Modules that a module needs; `loadSubject` refuses a patch of any other, but takes far longer. */
function reachedFrom(entry: string): ReadonlySet<string> {
  let found = allReached.get(entry);
  if (found === undefined) {
    const files = new Set([entry]);
    for (const file of files) for (const to of importsOf(file)) files.add(to);
    found = files;
    allReached.set(entry, found);
  }
  return found;
}
