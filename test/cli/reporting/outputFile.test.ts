import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { EventFile } from '../../../src/cli/reporting/eventFile.ts';
import { OutputFile } from '../../../src/cli/reporting/outputFile.ts';
import { UnwritableOutput } from '../../../src/cli/reporting/unwritableOutput.ts';
import { temporaryFolder } from '../../campaign/stressToys.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

test('a file is in its place when it is whole, and what was there before stays until then', () => {
  const file = join(folder, 'new', 'report.xml');
  const output = new OutputFile(file);
  output.write('whole');
  expect(readdirSync(join(folder, 'new'))).not.toContain('report.xml');
  output.finish();
  expect(readFileSync(file, 'utf8')).toBe('whole');
  expect(readdirSync(join(folder, 'new'))).toEqual(['report.xml']);
  const again = new OutputFile(file);
  again.write('ha');
  again.abandon();
  again.abandon();
  expect(readFileSync(file, 'utf8')).toBe('whole');
  expect(readdirSync(join(folder, 'new'))).toEqual(['report.xml']);
});

test.each([
  ['an output', (file: string) => new OutputFile(file)],
  ['an event file', (file: string) => new EventFile(file)],
])('%s that cannot be written says so on one line, at once', (_, open) => {
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, 'a file');
  expect(() => open(join(blocked, 'below'))).toThrow(UnwritableOutput);
  expect(() => open(join(blocked, 'below'))).toThrow(`cannot write ${join(blocked, 'below')} (ENOTDIR)`);
});

test('a disk that is full ends the file, and leaves nothing beside it', () => {
  const output = new OutputFile(join(folder, 'full'));
  // The device on which nothing can be written stands for the disk.
  const events = new EventFile('/dev/full');
  events.write('lost\n');
  events.write('lost as well\n');
  expect(() => events.finish()).toThrow('cannot write /dev/full (ENOSPC)');
  output.abandon();
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder in the place of the file is no place for it', () => {
  const output = new OutputFile(join(folder, 'x'));
  output.finish();
  const onFolder = new OutputFile(folder);
  onFolder.write('x');
  expect(() => onFolder.finish()).toThrow(UnwritableOutput);
});
