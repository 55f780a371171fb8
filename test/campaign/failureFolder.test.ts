import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeFailure } from '../../src/campaign/failureFolder.ts';
import { failure as sample, header } from '../report/sample.ts';
import { temporaryFolder } from './stressToys.ts';

const full = vi.hoisted(() => ({ files: [] as string[] }));

vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  const write: typeof fs.writeFileSync = (path, data, options) => {
    if (!full.files.some((file) => String(path).endsWith(file))) return fs.writeFileSync(path, data, options);
    fs.writeFileSync(path, String(data).slice(0, 10), options);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  return { ...fs, writeFileSync: write };
});

afterEach(() => {
  full.files = [];
});

const now = new Date('2026-11-21T00:00:00.123Z');
const NAME = '20261121T000000Z-0badcafe';
const { folder: _, ...failure } = sample;

test('all that is known is in one folder', () => {
  const out = join(temporaryFolder(), 'a', 'b');
  const { failure: written, problem } = writeFailure(failure, header, out, now);
  expect(problem).toBeUndefined();
  expect(written.folder).toBe(join(out, NAME));
  expect(readdirSync(join(out, NAME)).toSorted()).toEqual(['accesses.txt', 'finding.json', 'finding.txt']);
});

test('a finding never overwrites another one', () => {
  const out = temporaryFolder();
  const folders = [1, 2, 3].map((epoch) => writeFailure({ ...failure, epoch }, header, out, now).failure.folder!);
  expect(folders).toEqual([NAME, `${NAME}-2`, `${NAME}-3`].map((name) => join(out, name)));
  for (const [i, folder] of folders.entries()) {
    const text = readFileSync(join(folder, 'finding.txt'), 'utf8');
    expect(text).toContain(`epoch ${i + 1} `);
    expect(text).toContain(`files     ${folder}\n`);
  }
});

test.each([
  ['below a file', (folder: string) => join(folder, 'file', 'out'), 'ENOTDIR'],
  ['at a file', (folder: string) => join(folder, 'file'), 'ENOTDIR'],
])('a folder %s is told', (_name, place, reason) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const out = place(folder);
  const { failure: written, problem } = writeFailure(failure, header, out, now);
  expect(written.folder).toBeUndefined();
  expect(problem).toBe(`could not write ${join(out, NAME)} (${reason})`);
});

test.runIf(existsSync('/proc/self'))('a folder where there can be none is told', () => {
  expect(writeFailure(failure, header, '/proc/none/out', now).problem).toContain('ENOENT');
});

test('what a full disk has no room for is told, what is there is kept', () => {
  const out = temporaryFolder();
  full.files = ['accesses.txt'];
  const { failure: written, problem } = writeFailure(failure, header, out, now);
  expect(written.folder).toBe(join(out, NAME));
  expect(problem).toBe(`could not write accesses.txt in ${join(out, NAME)} (ENOSPC)`);
  expect(readdirSync(join(out, NAME)).toSorted()).toEqual(['finding.json', 'finding.txt']);
});

test('nothing written, no folder', () => {
  const out = temporaryFolder();
  full.files = ['.txt', '.json'];
  const { failure: written, problem } = writeFailure(failure, header, out, now);
  expect(written.folder).toBeUndefined();
  expect(problem).toBe(`could not write ${join(out, NAME)} (ENOSPC)`);
  expect(readdirSync(out)).toEqual([]);
});

test('a file in place of the folder of all findings is told', () => {
  const out = join(temporaryFolder(), 'file');
  writeFileSync(out, '');
  expect(writeFailure(failure, header, out, now).problem).toBe(`could not write ${join(out, NAME)} (ENOTDIR)`);
});

test('anything by the name of the folder is left alone', () => {
  const out = temporaryFolder();
  mkdirSync(join(out, NAME));
  expect(writeFailure(failure, header, out, now).failure.folder).toBe(join(out, `${NAME}-2`));
  expect(readdirSync(join(out, NAME))).toEqual([]);
});
