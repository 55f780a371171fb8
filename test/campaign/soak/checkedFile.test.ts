import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { CheckedFile, readChecked } from '../../../src/campaign/soak/checkedFile.ts';
import { checkedEntry, checkedLine } from '../../../src/campaign/soak/checkedLine.ts';
import { temporaryFolder } from '../stressToys.ts';

const written = (...entries: object[]): string => {
  const path = join(temporaryFolder(), 'file.ndjson');
  const file = new CheckedFile(path, 0);
  for (const entry of entries) file.append(entry);
  file.close();
  return path;
};
const entriesOf = (path: string) => readChecked(path).entries;

test('what was appended is read, and is JSON a line', () => {
  const path = written({ unit: 1, text: 'ä\n' }, { unit: 2 });
  expect(entriesOf(path)).toEqual([{ unit: 1, text: 'ä\n' }, { unit: 2 }]);
  expect(JSON.parse(readFileSync(path, 'utf8').split('\n')[1]!)).toMatchObject({ unit: 2 });
});

test('a changed character anywhere in a line is seen', () => {
  assert(
    property(nat(), integer({ min: 32, max: 126 }), (place, code) => {
      const line = checkedLine({ unit: 17, scenario: 'storm', executions: 160 });
      const at = place % line.length;
      const changed = line.slice(0, at) + String.fromCharCode(code) + line.slice(at + 1);
      expect(checkedEntry(changed) === undefined).toBe(changed !== line);
    }),
  );
});

test('a torn last line is told and dropped at the next append, one in the middle is told by its number', () => {
  const path = written({ unit: 1 }, { unit: 2 }, { unit: 3 });
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, [lines[0], lines[1]!.replace('2', '7'), lines[2]].join('\n'));
  const content = readChecked(path);
  expect(content).toMatchObject({ damaged: [2], isTorn: true });
  const file = new CheckedFile(path, content.wholeBytes);
  file.append({ unit: 4 });
  file.close();
  expect(entriesOf(path)).toEqual([{ unit: 1 }, { unit: 4 }]);
  expect(readChecked(path)).toMatchObject({ damaged: [2], isTorn: false });
});

test('a line of absurd length is a damaged one', () => {
  const path = written({ unit: 1 });
  appendFileSync(path, `${'x'.repeat((1 << 24) + 1)}\n`);
  appendFileSync(path, `${checkedLine({ unit: 2 })}\n`);
  expect(readChecked(path).damaged).toEqual([2]);
  expect(entriesOf(path)).toEqual([{ unit: 1 }, { unit: 2 }]);
  expect(readChecked(path).wholeBytes).toBe(statSync(path).size);
});

test('a disk that is full is told, and nothing that has no end is read', () => {
  const file = new CheckedFile('/dev/full', 0);
  expect(() => file.append({ unit: 1 })).toThrow('cannot write /dev/full (ENOSPC)');
  file.close();
  expect(() => readChecked('/dev/full')).toThrow('/dev/full is no file');
});
