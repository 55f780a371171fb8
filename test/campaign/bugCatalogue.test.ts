import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bugCatalogue, findBug } from '../../src/campaign/bugCatalogue.ts';

test('a path to a patch is a bug', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pagetorture-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'mine.patch');
  writeFileSync(path, 'Subject: mine\nScenario: storm\n\n--- a/x.ts\n+++ b/x.ts\n@@ -1 +1 @@\n-a\n+b\n');
  expect(findBug(path)).toMatchObject({ name: path, path, patch: { title: 'mine', scenario: 'storm' } });
  expect(() => findBug(folder)).toThrow('cannot read');
});

test('every bug of the catalogue is found by its id, in any case', () => {
  for (const { name, path } of bugCatalogue()) expect(findBug(name.toLowerCase()).path).toBe(path);
});

test.each([
  ['no/such.patch', 'no patch at'],
  ['such.diff', 'no patch at'],
  ['X99', 'unknown bug'],
])('%s is none', (name, message) => expect(() => findBug(name)).toThrow(message));
