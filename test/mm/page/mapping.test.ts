import { expect, test } from 'vitest';
import { anonMapping, fileMapping, isAnonMapping, isFileMapping, mappingId } from '../../../src/mm/page/mapping.ts';

test('a mapping tells its kind and its object', () => {
  for (let id = 0; id < 30; id++) {
    expect([isAnonMapping(anonMapping(id)), isFileMapping(anonMapping(id))]).toEqual([true, false]);
    expect([isAnonMapping(fileMapping(id)), isFileMapping(fileMapping(id))]).toEqual([false, true]);
    expect([mappingId(anonMapping(id)), mappingId(fileMapping(id))]).toEqual([id, id]);
  }
});

test('none is neither, and bit 1 is neither', () => {
  expect([isAnonMapping(0), isFileMapping(0), isFileMapping(fileMapping(0) | 2)]).toEqual([false, false, false]);
});
