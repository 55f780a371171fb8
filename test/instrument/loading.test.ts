import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { emitted, entriesIn, failure, load, nativeImport, write } from './fixture.ts';

describe('loading', () => {
  it('strips types, follows imports inside the root and keeps value imports', async () => {
    const root = write({
      'src/main.ts': [
        "import type { Word } from './types.ts';",
        "import { half, type Ratio } from './lib/half.js';",
        "export { twice } from './lib/twice';",
        "export * as all from './lib/half.ts';",
        "export type { Word } from './types.ts';",
        'enum Mode { On = 1 }',
        'const word: Word = 8;',
        'export const result: Ratio = half(word) + Mode.On;',
        'export const where = import.meta.url;',
        "export const later = () => import('./lib/late.ts');",
      ].join('\n'),
      'src/types.ts': 'export type Word = number;',
      'src/lib/half.ts': 'export type Ratio = number; export const half = (x: number): Ratio => x / 2;',
      'src/lib/twice.ts': 'export const twice = (x: number) => x * 2;',
      'src/lib/late.ts': 'export default 7 as number;',
    });
    const loaded = await load(root, 'bare');
    const main = await nativeImport(loaded.entryUrl);
    expect(main['result']).toBe(5);
    expect(main['twice'](4)).toBe(8);
    expect(main['all'].half(4)).toBe(2);
    expect((await main['later']()).default).toBe(7);
    expect(main['where']).toBe(loaded.entryUrl);
    expect(loaded.entryUrl).toMatch(/subject\/src\/main\.js$/);
    expect(existsSync(fileURLToPath(new URL('types.js', loaded.entryUrl)))).toBe(false);
  });

  it('makes imports from outside the root work from the cache', async () => {
    const outside = write({ 'value.mjs': 'export const value = 11;' });
    const root = write({
      'package.json': '{ "type": "module", "imports": { "#own": "./own.json" } }',
      'own.json': '{ "own": 5 }',
      'node_modules/only-esm/package.json':
        '{ "name": "only-esm", "exports": { ".": { "import": "./e.mjs" }, "./sub/*": { "import": "./s/*.mjs", "require": "./no.cjs" } } }',
      'node_modules/only-esm/e.mjs': 'export default "esm";',
      'node_modules/only-esm/s/a.mjs': 'export default "sub";',
      'node_modules/classic/package.json': '{ "name": "classic", "main": "./index.js" }',
      'node_modules/classic/index.js': 'module.exports = "cjs";',
      'src/main.ts': [
        "import { sep } from 'node:path';",
        "import { EOL } from 'os';",
        "import esm from 'only-esm';",
        "import sub from 'only-esm/sub/a';",
        "import cjs from 'classic';",
        "import own from '#own' with { type: 'json' };",
        `import { value } from ${JSON.stringify(pathToFileURL(join(outside, 'value.mjs')).href)};`,
        'export default [sep, EOL, esm, sub, cjs, own.own, value];',
      ].join('\n'),
    });
    const { entryUrl } = await load(root, 'noisy');
    const { default: values } = await nativeImport(entryUrl);
    expect(values).toEqual(['/', '\n', 'esm', 'sub', 'cjs', 5, 11]);
  });

  it('runs plain JavaScript, with a hashbang and without a package.json', async () => {
    const root = write({ 'src/main.js': "#!/usr/bin/env node\n'use strict'\nexport const read = (m) => m[0]" });
    const { entryUrl } = await load(root, 'noisy', { entry: 'src/main.js' });
    expect((await nativeImport(entryUrl))['read']([3])).toBe(3);
  });

  it('keeps source positions through both transforms', async () => {
    const root = write({
      'src/main.ts': [
        'interface Gone { a: number }',
        '',
        'export function fail(m: Int32Array, g?: Gone): number {',
        '  const x = m[0]! + Atomics.add(m, 0, 1); if (g === undefined) throw new Error(`at ${x}`)',
        '  return x',
        '}',
        'fail(new Int32Array(new SharedArrayBuffer(8)))',
      ].join('\n'),
    });
    const { entryUrl } = await load(root, 'noisy');
    const worker = new Worker(new URL(entryUrl), { execArgv: ['--enable-source-maps'] });
    const error = await new Promise<Error>((resolve) => worker.once('error', resolve));
    expect(error.stack).toContain(`${join(root, 'src/main.ts')}:4:70`);
    expect(error.stack).toContain('main.ts:7:1');
  });

  it('lets what a module throws surface by itself', async () => {
    const { entryUrl } = await load(write({ 'src/main.ts': 'throw new RangeError("own");' }), 'bare');
    await expect(nativeImport(entryUrl)).rejects.toThrow(new RangeError('own'));
  });

  it.each([
    ['a missing entry', {}, /there is no entry/],
    ['a syntax error', { 'src/main.ts': "import './b.ts';", 'src/b.ts': '\nlet x = ;' }, /^src\/b\.ts:2:9: /],
    [
      'an import that leads nowhere',
      { 'src/main.ts': "\n import './nope.ts';" },
      /^src\/main\.ts:2:9: cannot resolve .*nope/,
    ],
    [
      'a package that is not installed',
      { 'src/main.ts': "import 'no-such-package-here';" },
      /cannot resolve the import 'no-such/,
    ],
    ['decorators', { 'src/main.ts': 'class A { @x y = 1 }' }, /^src\/main\.ts:1:11: decorators/],
    ['a namespace', { 'src/main.ts': 'namespace A { export const x = 1 }' }, /namespaces/],
    [
      'two sources for one file',
      { 'src/main.ts': "import './a.ts'; import './a.js';", 'src/a.ts': '', 'src/a.js': '' },
      /both imported/,
    ],
  ])('reports %s', async (_, files, message) => {
    const error = await failure(load(write(files as Record<string, string>), 'bare'));
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
    expect(error.hint).not.toBe('');
  });

  it('refuses an entry outside the root and folders that no import reaches', async () => {
    const root = write({ 'src/main.ts': 'export {};', 'mm/a.ts': '' });
    expect((await failure(load(root, 'bare', { entry: '../main.ts' }))).message).toMatch(/not below the root/);
    expect((await failure(load(root, 'noisy', { instrumented: ['mm'] }))).message).toMatch(/imports nothing below mm/);
  });
});

describe('cache and build hash', () => {
  const source = 'export const x = (m: Int32Array) => m[0];';

  it('hashes sources and build, not the place', async () => {
    const [a, b, c] = [
      write({ 'src/main.ts': source }),
      write({ 'src/main.ts': source }),
      write({ 'src/main.ts': `${source}//` }),
    ];
    const hash = async (root: string, build: 'bare' | 'noisy') => (await load(root, build)).buildHash;
    expect(await hash(a, 'bare')).toMatch(/^[0-9a-f]{12}$/);
    expect(await hash(a, 'bare')).toBe(await hash(b, 'bare'));
    expect(await hash(a, 'bare')).not.toBe(await hash(a, 'noisy'));
    expect(await hash(a, 'bare')).not.toBe(await hash(c, 'bare'));
  });

  it('takes an entry from the cache with the same answer, and makes a new one when a source changes', async () => {
    const root = write({ 'src/main.ts': source });
    const first = await load(root, 'noisy');
    const { ino } = statSync(fileURLToPath(first.entryUrl));
    expect(await load(root, 'noisy')).toEqual(first);
    expect(statSync(fileURLToPath(first.entryUrl)).ino).toBe(ino);
    writeFileSync(join(root, 'src/main.ts'), `${source}\nexport const y = 1;`);
    expect((await load(root, 'noisy')).entryUrl).not.toBe(first.entryUrl);
  });

  it('depends on what is instrumented', async () => {
    const root = write({ 'src/main.ts': source });
    const hooked = await load(root, 'noisy');
    const shadow = await load(root, 'noisy', { instrumented: [] });
    expect(emitted(hooked)).toContain('.read(');
    expect(emitted(shadow)).not.toContain('.read(');
  });

  it('survives concurrent loads and leaves no drafts', async () => {
    const root = write({ 'src/main.ts': source });
    const loads = await Promise.all(Array.from({ length: 8 }, () => load(root, 'noisy')));
    expect(new Set(loads.map(({ entryUrl }) => entryUrl)).size).toBe(1);
    expect(entriesIn(join(root, 'cache'))).toHaveLength(1);
  });

  it('replaces an entry that was only half removed', async () => {
    const root = write({ 'src/main.ts': source });
    const first = await load(root, 'noisy');
    rmSync(fileURLToPath(new URL('../../manifest.json', first.entryUrl)));
    rmSync(fileURLToPath(first.entryUrl));
    expect(await load(root, 'noisy')).toEqual(first);
    expect(emitted(first)).toContain('.read(');
  });

  it('prunes old entries that no living process uses', async () => {
    const root = write(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [
          `cache/${String(i).padStart(16, '0')}/users/${i === 0 ? process.pid : 999_999_999}`,
          '',
        ]),
      ),
    );
    const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const name of readdirSync(join(root, 'cache'))) utimesSync(join(root, 'cache', name), old, old);
    writeFileSync(join(root, 'main.ts'), '');
    const { entryUrl } = await load(root, 'bare', { entry: 'main.ts', instrumented: [] });
    const left = entriesIn(join(root, 'cache'));
    expect(left.length).toBeGreaterThanOrEqual(20);
    expect(left.length).toBeLessThanOrEqual(21);
    expect(left).toContain('0000000000000000');
    expect(existsSync(fileURLToPath(entryUrl))).toBe(true);
  });

  it('uses node_modules/.cache of the package around the root when no folder is chosen', async () => {
    const { loadSubject } = await import('../../src/instrument/loadSubject.ts');
    const root = write({ 'package.json': '{}', 'a/src/main.ts': source });
    const subject = { root: join(root, 'a'), entry: join(root, 'a/src/main.ts'), instrumented: ['src'], shadow: [] };
    const { entryUrl } = await loadSubject(subject, { build: 'bare', patches: [] });
    expect(fileURLToPath(entryUrl).startsWith(join(root, 'node_modules/.cache/pagetorture/'))).toBe(true);
  });
});
