import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each room may import; the picture is in docs/architecture.md. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/mm': [],
  'src/scenario': [],
  'src/instrument': [],
  'src/oracle': ['src/mm', 'src/scenario'],
  'src/explore': ['src/instrument', 'src/scenario'],
  'src/report': ['src/scenario', 'src/instrument', 'src/explore'],
  'src/campaign': ['src/report', 'src/explore', 'src/instrument', 'src/scenario'],
  'src/cli': ['src/campaign', 'src/report', 'src/explore', 'src/instrument', 'src/scenario'],
  'src/vitest': ['src/cli', 'src/campaign', 'src/report', 'src/scenario'],
  workers: ['src/campaign'],
  stress: ['src/mm', 'src/oracle', 'src/scenario'],
  bench: ['src/campaign', 'src/explore', 'src/instrument', 'src/report', 'src/scenario', 'src/mm', 'stress'],
};

const roomOf = (file: string): string => file.split('/', file.startsWith('src/') ? 2 : 1).join('/');

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => posix.join(folder, file.split(sep).join('/')));

/** Relative imports of a module, as paths from the root. */
const imports = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)[^;]*?from '(\.[^']+)'/gms)].map(([, to]) =>
    relative(root, resolve(root, dirname(file), to!))
      .split(sep)
      .join('/'),
  );

test.each(Object.keys(arrows))('%s imports nothing but what it may', (room) => {
  const wrong = sources(room).flatMap((file) =>
    imports(file)
      .filter((to) => roomOf(to) !== room && !arrows[room]!.includes(roomOf(to)))
      .map((to) => `${file} -> ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('every room is in the picture', () => {
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);
  expect(rooms.filter((room) => arrows[room] === undefined)).toEqual([]);
});

test('shadow memory is written from the debug folder only, and read by nothing that decides', () => {
  const outside = sources('src/mm').filter((file) => !file.startsWith('src/mm/debug/') && !file.includes('/machine/'));
  expect(outside.filter((file) => /\.shadow\b/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('the model has no clock, no randomness, no environment', () => {
  const impure = sources('src/mm').filter((file) =>
    /\b(?:performance|Date|process|Math\.random|setTimeout|require)\b\s*[.(]/.test(
      readFileSync(join(root, file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, ''),
    ),
  );
  expect(impure).toEqual([]);
});

test('a file holds one concept: none is longer than 300 lines', () => {
  const lengths = Object.keys(arrows)
    .flatMap(sources)
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});
