import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { KnownImports } from '../../src/instrument/knownImports.ts';
import { crawl } from '../../src/instrument/moduleGraph.ts';
import { pruneCache } from '../../src/instrument/pruneCache.ts';
import { SourceTree } from '../../src/instrument/sourceTree.ts';
import { load, write } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pt-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** Its only file. */
const kept = (): string => join(folder, readdirSync(folder).join());

/** What is said of a text, and whether it had to be parsed for that. */
function ask(known: KnownImports, text: string, file = 'a.ts'): [specifiers: readonly string[], isParsed: boolean] {
  let isParsed = false;
  const specifiers = known.of(file, text, () => {
    isParsed = true;
    return [text];
  });
  return [specifiers, isParsed];
}

function learn(...texts: string[]): void {
  const known = new KnownImports(folder);
  for (const text of texts) ask(known, text);
  known.save();
}

it('what was learnt once is known to the next process, and to nobody before it is kept', () => {
  learn('x', 'y');
  const known = new KnownImports(folder);
  expect(ask(known, 'x')).toEqual([['x'], false]);
  expect(ask(known, 'z')).toEqual([['z'], true]);
  expect(ask(known, 'z')).toEqual([['z'], false]);
  expect(ask(known, 'x', 'a.js')).toEqual([['x'], true]);
  expect(ask(new KnownImports(folder), 'z')).toEqual([['z'], true]);
});

it('processes that learn side by side keep what the others learnt', () => {
  const [first, second] = [new KnownImports(folder), new KnownImports(folder)];
  ask(first, 'of the first');
  ask(second, 'of the second');
  first.save();
  second.save();
  const known = new KnownImports(folder);
  expect(['of the first', 'of the second'].map((text) => ask(known, text)[1])).toEqual([false, false]);
});

it.each([
  ['truncated', (text: string) => text.slice(0, -20)],
  ['empty', () => ''],
  ['changed', (text: string) => text.replace('kept here', 'kept there')],
  ['no object', () => 'null'],
])('a file that is %s is worth nothing, and replaced', (_what, damage) => {
  learn('kept here');
  writeFileSync(kept(), damage(readFileSync(kept(), 'utf8')));
  expect(ask(new KnownImports(folder), 'kept here')[1]).toBe(true);
  learn('kept here');
  expect(ask(new KnownImports(folder), 'kept here')[1]).toBe(false);
});

it('with it a graph is found without parsing a module', () => {
  const root = write({ 'main.ts': "import './a.ts';\n", 'a.ts': 'export const a = 1;\n' });
  const tree = new SourceTree(root);
  const known = new KnownImports(folder);
  const graph = crawl(['main.ts'], tree, known);
  known.save();
  // What it said of a text that is no program: nobody looked whether it is one.
  const file = join(root, 'a.ts');
  writeFileSync(file, 'no (program');
  expect(() => crawl(['main.ts'], new SourceTree(root), new KnownImports(folder))).toThrow(/a\.ts:1:/);
  const told = new KnownImports(folder);
  told.of('a.ts', 'no (program', () => []);
  told.save();
  const again = crawl(['main.ts'], new SourceTree(root), new KnownImports(folder));
  expect([...again.keys()]).toEqual([...graph.keys()]);
  expect(() => again.get('a.ts')!.program).toThrow(/a\.ts:1:/);
});

it('a subject whose sources change is another one, whatever is known', async () => {
  const root = write({
    'src/main.ts': "import { x } from './a.ts';\nexport const y = x;\n",
    'src/a.ts': 'export const x = 1;\n',
  });
  const first = await load(root, 'stepped');
  expect(readdirSync(join(root, 'cache')).filter((name) => /^imports-[0-9a-f]{16}\.json$/.test(name))).toHaveLength(1);
  expect((await load(root, 'stepped')).buildHash).toBe(first.buildHash);
  writeFileSync(join(root, 'src/a.ts'), 'export const x = 2;\n');
  expect((await load(root, 'stepped')).buildHash).not.toBe(first.buildHash);
  writeFileSync(join(root, 'src/a.ts'), "export { y as x } from './b.ts';\n");
  await expect(load(root, 'stepped')).rejects.toThrow("src/a.ts:1:24: cannot resolve the import './b.ts'");
});

it('files of loaders that are long gone are removed, a few stay', () => {
  const cache = mkdtempSync(join(tmpdir(), 'pt-imports-'));
  const names = Array.from({ length: 7 }, (_, i) => `imports-${i}.json`);
  names.forEach((name, i) => {
    writeFileSync(join(cache, name), '');
    const used = new Date(Date.now() - (i + 2) * 3_600_000);
    utimesSync(join(cache, name), used, used);
  });
  pruneCache(cache);
  expect(readdirSync(cache).toSorted()).toEqual(names.slice(0, 4));
  rmSync(cache, { recursive: true });
});
