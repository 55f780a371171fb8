import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const letters = (system: number, last: string): string[] =>
  Array.from({ length: last.charCodeAt(0) - 96 }, (_, i) => `${system}.${String.fromCharCode(97 + i)}`);
const numbers = (chapter: string, last: number): string[] =>
  Array.from({ length: last }, (_, i) => `${chapter}.${i + 1}`);

/** The rules of the five systems. */
const rules = [
  ...letters(0, 'q'),
  ...letters(1, 'i'),
  ...numbers('A2.3', 8),
  ...letters(3, 'g'),
  'A3.5',
  'A4.1',
  ...numbers('A4.3', 10),
  'A4.4',
];

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, 'test', file), 'utf8'))
  .join('\n');
const page = readFileSync(join(root, 'docs/systems.md'), 'utf8');

/** Titles of tests and of groups of tests that begin with a rule. */
const titled = new Set(
  [
    ...tests.matchAll(/\b(?:test|it|describe)\b[^'"`]{0,200}?(?:'[^']*'[^'"`]{0,200}?)*?['"`](A?\d\.[a-z0-9.]+?)[ :]/g),
  ].map(([, rule]) => rule!),
);

/** Rules that a table has a row for. */
const described = new Set([...page.matchAll(/^\| (A?\d\.[a-z0-9.]+)\s*\|/gm)].map(([, rule]) => rule!));

test.each(rules)('a test is named for rule %s', (rule) => {
  expect(titled).toContain(rule);
});

test.each(rules)('docs/systems.md has a row for rule %s', (rule) => {
  expect(described).toContain(rule);
});

test('what docs/systems.md says is shown by a scenario is one', () => {
  const names = [...page.matchAll(/`((?:small\/)?[a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name!);
  const known = new Set(
    ['', 'small/'].flatMap((folder) =>
      readdirSync(join(root, 'stress', folder))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => folder + file.slice(0, -3)),
    ),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test('what docs/systems.md names as a test is a file', () => {
  const files = [...page.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, file]) => join(root, file!));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toBe('');
});
