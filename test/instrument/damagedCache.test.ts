import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { readEntry, writeEntry } from '../../src/instrument/cacheEntry.ts';
import { markUsed } from '../../src/instrument/cacheUsers.ts';
import { pruneCache } from '../../src/instrument/pruneCache.ts';
import { entriesIn, load, nativeImport, write } from './fixture.ts';

const sources = {
  'src/main.ts': "import { one } from './lib/one.ts'; export const x = (m: Int32Array) => m[0]! + one;",
  'src/lib/one.ts': 'export const one: number = 1;',
};
const main = 'subject/src/main.js';

const remove = (path: string): void => rmSync(path, { recursive: true });
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));
const inManifest = (change: (text: string) => string) => (entry: string) => edit(join(entry, 'manifest.json'), change);

const damages: [string, (entry: string) => void][] = [
  ['a manifest without content', inManifest(() => '{}')],
  ['a manifest that is no object', inManifest(() => 'null')],
  ['an empty manifest', inManifest(() => '')],
  ['a truncated manifest', inManifest((text) => text.slice(0, -9))],
  ['a manifest of another format', inManifest((text) => text.replace(/"format":\d+/, '"format":1'))],
  ['a manifest whose sites were changed', inManifest((text) => text.replace('"line":1', '"line":2'))],
  ['a manifest without files', inManifest((text) => text.replace(/"files":\{.*?\}\}/, '"files":{}'))],
  ['a missing manifest', (entry) => remove(join(entry, 'manifest.json'))],
  ['a truncated module', (entry) => truncateSync(join(entry, main), 20)],
  ['an emptied module', (entry) => truncateSync(join(entry, main))],
  ['a missing module', (entry) => remove(join(entry, main))],
  ['a module changed at the same length', (entry) => edit(join(entry, main), (text) => text.replace('m', 'n'))],
  [
    'a module that another one overwrote',
    (entry) => copyFileSync(join(entry, 'subject/src/lib/one.js'), join(entry, main)),
  ],
  ['a missing module that another one imports', (entry) => remove(join(entry, 'subject/src/lib/one.js'))],
  ['an emptied runtime module', (entry) => truncateSync(join(entry, '_runtime/index.js'))],
  ['a missing folder', (entry) => remove(join(entry, 'subject'))],
  ['a missing package.json', (entry) => remove(join(entry, 'package.json'))],
  [
    'a folder in the place of a module',
    (entry) => {
      remove(join(entry, main));
      mkdirSync(join(entry, main, 'sub'), { recursive: true });
    },
  ],
  [
    'a file in the place of a folder',
    (entry) => {
      remove(join(entry, 'subject'));
      writeFileSync(join(entry, 'subject'), '');
    },
  ],
  [
    'a file in the place of the entry',
    (entry) => {
      remove(entry);
      writeFileSync(entry, '');
    },
  ],
  [
    'a link to nowhere in the place of the entry',
    (entry) => {
      remove(entry);
      symlinkSync(`${entry}-gone`, entry);
    },
  ],
];

describe('a damaged cache entry', () => {
  it.each(damages)('is made again: %s', async (_, damage) => {
    const root = write(sources);
    const first = await load(root, 'noisy');
    const entry = fileURLToPath(new URL('../..', first.entryUrl)).replace(/\/$/, '');
    const before = contents(entry);
    damage(entry);
    expect(readEntry(entry)).toBeUndefined();
    expect(await load(root, 'noisy')).toEqual(first);
    expect(contents(entry)).toEqual(before);
    expect(entriesIn(join(root, 'cache'))).toHaveLength(1);
    expect((await nativeImport(first.entryUrl))['x']([3])).toBe(4);
  });

  it('is made again when it is a copy of another one', async () => {
    const root = write(sources);
    const entryOf = async (build: 'bare' | 'noisy') =>
      fileURLToPath(new URL('../..', (await load(root, build)).entryUrl));
    const [bare, noisy] = [await entryOf('bare'), await entryOf('noisy')];
    const before = contents(noisy);
    remove(noisy);
    cpSync(bare, noisy, { recursive: true });
    await load(root, 'noisy');
    expect(contents(noisy)).toEqual(before);
  });

  it('keeps the marks of its users while it is mended', async () => {
    const root = write(sources);
    const { entryUrl } = await load(root, 'noisy');
    const mark = fileURLToPath(new URL(`../../users/${process.ppid}`, entryUrl));
    writeFileSync(mark, '');
    truncateSync(fileURLToPath(entryUrl));
    await load(root, 'noisy');
    expect(existsSync(mark)).toBe(true);
  });

  it('never lacks an intact file while it is mended', async () => {
    const files = new Map(Array.from({ length: 20 }, (_, i) => [`subject/${i}.js`, `export default ${i};\n`]));
    const entry = join(write({ 'cache/x': '' }), 'cache', '0'.repeat(32));
    writeEntry(entry, files, { sites: [] });
    const stop = new Int32Array(new SharedArrayBuffer(8));
    const reader = new Worker(
      `const { workerData: { file, expected, stop }, parentPort } = require('node:worker_threads');
       const { readFileSync } = require('node:fs');
       let reads = 0;
       for (; Atomics.load(stop, 0) === 0; reads++) {
         if (readFileSync(file, 'utf8') !== expected) throw new Error('not intact');
         Atomics.store(stop, 1, 1);
         Atomics.notify(stop, 1);
       }
       parentPort.postMessage(reads);`,
      { eval: true, workerData: { file: join(entry, 'subject/7.js'), expected: files.get('subject/7.js'), stop } },
    );
    const reads = new Promise<number>((resolve, reject) => {
      reader.once('message', resolve);
      reader.once('error', reject);
    });
    Atomics.wait(stop, 1, 0, 10_000);
    for (let i = 0; i < 25; i++) {
      truncateSync(join(entry, 'subject/3.js'));
      writeEntry(entry, files, { sites: [] });
      expect(readEntry(entry)).toEqual({ sites: [] });
    }
    Atomics.store(stop, 0, 1);
    expect(await reads).toBeGreaterThan(0);
  });

  it('is mended by several threads at once', async () => {
    const files = new Map(Array.from({ length: 20 }, (_, i) => [`subject/${i}.js`, `export default ${i};\n`]));
    const cache = join(write({ 'cache/x': '' }), 'cache');
    rmSync(join(cache, 'x'));
    const module = pathToFileURL(join(import.meta.dirname, '../../dist/src/instrument/cacheEntry.js')).href;
    const entry = join(cache, '0'.repeat(32));
    for (const damage of [
      () => truncateSync(join(entry, 'subject/3.js')),
      () => (remove(join(entry, 'subject')), writeFileSync(join(entry, 'subject'), '')),
      () => (remove(entry), writeFileSync(entry, '')),
    ]) {
      writeEntry(entry, files, { sites: [] });
      damage();
      const gate = new Int32Array(new SharedArrayBuffer(4));
      const ends = Array.from({ length: 4 }, () => {
        const worker = new Worker(
          `const { workerData: { module, entry, files, gate } } = require('node:worker_threads');
           import(module).then(({ readEntry, writeEntry }) => {
             Atomics.add(gate, 0, 1);
             while (Atomics.load(gate, 0) < 4);
             for (let i = 0; i < 5; i++) writeEntry(entry, files, { sites: [] });
           });`,
          { eval: true, workerData: { module, entry, files, gate } },
        );
        return new Promise((resolve, reject) => {
          worker.once('exit', resolve);
          worker.once('error', reject);
        });
      });
      expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
      expect(readEntry(entry)).toEqual({ sites: [] });
      expect(readdirSync(cache)).toHaveLength(1);
    }
  });
});

describe('marks of users', () => {
  it('are removed for dead processes, in every entry, and kept for living ones', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const entries = ['a', 'b'].map((digit) => digit.repeat(32));
    const root = write(
      Object.fromEntries(
        entries.flatMap((name) => [dead, process.ppid].map((pid) => [`cache/${name}/users/${pid}`, ''])),
      ),
    );
    const cache = join(root, 'cache');
    markUsed(join(cache, entries[0]!));
    pruneCache(cache);
    const marks = (name: string): string[] => readdirSync(join(cache, name, 'users')).toSorted();
    expect(marks(entries[0]!)).toEqual([process.ppid, process.pid].map(String).toSorted());
    expect(marks(entries[1]!)).toEqual([String(process.ppid)]);
  });

  it('only count when they are process ids', () => {
    const names = Array.from({ length: 21 }, (_, i) => String(i).padStart(32, '0'));
    const root = write(Object.fromEntries(names.map((name) => [`cache/${name}/users/0`, ''])));
    names.forEach((name, i) => {
      const used = new Date(Date.now() - (120 + i) * 60 * 1000);
      utimesSync(join(root, 'cache', name), used, used);
    });
    pruneCache(join(root, 'cache'));
    expect(readdirSync(join(root, 'cache')).toSorted()).toEqual(names.slice(0, 20));
  });
});

/** All files of an entry but the marks. */
function contents(entry: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(entry, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.parentPath.endsWith('users'))
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(entry.length), readFileSync(path, 'utf8')]),
  );
}
