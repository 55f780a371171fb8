import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bugCatalogue, bugNotes } from '../../src/campaign/bugCatalogue.ts';
import { packageRoot } from '../../src/campaign/packageRoot.ts';

// `npm run docs:bugs` makes the page anew.
test('docs/bugs.md has every bug of the catalogue with its title, and no other', () => {
  const lines = readFileSync(join(packageRoot, 'docs/bugs.md'), 'utf8').split('\n');
  const rows = lines.flatMap(
    (line) => /^\| (?:\[([\w.]+)\]\([^)]*\)|([A-Z][\w.]*\d\w*)) +\| (.*?) +\| /.exec(line) ?? [],
  );
  const there = [];
  for (let i = 0; i < rows.length; i += 4) there.push(`${rows[i + 1] ?? rows[i + 2]} ${rows[i + 3]}`);
  const all = [
    ...bugCatalogue().map(({ name, patch }) => `${name} ${patch.title}`),
    ...bugNotes().map(({ id, title }) => `${id} ${title}`),
  ].map((row) => row.replaceAll('|', '\\|'));
  expect(there.toSorted()).toEqual(all.toSorted());
});
