import { expect, test } from 'vitest';
import { parseBugNote } from '../../src/instrument/bugNote.ts';

const note = `Subject: unfrozen without release
Bug: R19
Source: Deacon 2017,
 then atomic_set_release
Not expressible: Atomics are
  sequentially consistent
`;

test('a note says what bug it is and why there is no patch', () => {
  expect(parseBugNote(note, 'R19-x.txt')).toEqual({
    path: 'R19-x.txt',
    id: 'R19',
    title: 'unfrozen without release',
    source: 'Deacon 2017, then atomic_set_release',
    reason: 'Atomics are sequentially consistent',
  });
});

test.each(['Subject', 'Bug', 'Source', 'Not expressible'])('%s must be there', (name) => {
  const without = note.replace(new RegExp(`^${name}:`, 'm'), 'Other:');
  expect(() => parseBugNote(without, 'R19-x.txt')).toThrow(`R19-x.txt: no \`${name}:\``);
});
