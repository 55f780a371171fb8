import { expect, test } from 'vitest';
import { explain } from '../../src/explore/explain.ts';
import type { TraceEvent } from '../../src/explore/trace/traceEvent.ts';
import type { OpName } from '../../src/instrument/stepped/op.ts';

const names = ['page[7].refcount', 'page[7].flags', 'counter', 'lock', 'flag'];
type Row = readonly [cpu: number, op: OpName, word: string, before: number, after: number];

const explained = (object: string, rows: readonly Row[]): string | undefined => {
  const events = rows.map(([cpu, op, word, before, after], i): TraceEvent => {
    const address = names.indexOf(word);
    return { step: i + 1, cpu, op, isInStep: false, site: 0, address, before, after, text: '' };
  });
  const isLock = (address: number): boolean => names[address] === 'lock';
  return explain(events, { finding: { object }, nameAddress: (address) => names[address]!, isLock })?.sentence;
};

test('a lost update', () => {
  expect(
    explained('counter', [
      [0, 'load', 'counter', 0, 0],
      [1, 'load', 'counter', 0, 0],
      [1, 'store', 'counter', 0, 1],
      [0, 'store', 'counter', 1, 1],
    ]),
  ).toBe(
    'write of counter at step 3 (CPU1) landed between the read at 1 and the write at 4 (CPU0); no lock orders them',
  );
});

test('the word of the finding counts more than others that changed as well', () => {
  const rows: Row[] = [
    [0, 'load', 'page[7].refcount', 2, 2],
    [0, 'load', 'counter', 0, 0],
    [1, 'compareExchange', 'page[7].refcount', 2, 3],
    [1, 'store', 'counter', 0, 1],
    [0, 'store', 'counter', 1, 1],
    [0, 'compareExchange', 'page[7].refcount', 3, 0],
  ];
  expect(explained('page[7].refcount', rows)).toContain('cas of page[7].refcount at step 3 (CPU1)');
  expect(explained('counter', rows)).toContain('write of counter at step 4 (CPU1)');
});

test('a check of one word and an action on another of the same object', () => {
  expect(
    explained('page[7]', [
      [0, 'load', 'page[7].flags', 0, 0],
      [1, 'or', 'page[7].flags', 0, 4],
      [0, 'sub', 'page[7].refcount', 1, 0],
    ]),
  ).toBe(
    'or of page[7].flags at step 2 (CPU1) landed between the read at 1 and the sub of page[7].refcount at 3 (CPU0); no lock orders them',
  );
});

test.each<[string, string, Row[]]>([
  [
    'one after the other',
    'counter',
    [
      [0, 'load', 'counter', 0, 0],
      [0, 'store', 'counter', 0, 1],
      [1, 'load', 'counter', 1, 1],
      [1, 'store', 'counter', 1, 2],
    ],
  ],
  [
    'a write that changes nothing',
    'counter',
    [
      [0, 'load', 'counter', 0, 0],
      [1, 'store', 'counter', 0, 0],
      [0, 'store', 'counter', 0, 1],
    ],
  ],
  [
    'a lock that is waited for',
    'lock',
    [
      [0, 'compareExchange', 'lock', 1, 1],
      [1, 'store', 'lock', 1, 0],
      [0, 'compareExchange', 'lock', 0, 1],
    ],
  ],
  [
    'a cas that fails is tried again',
    'flag',
    [
      [0, 'load', 'counter', 0, 0],
      [1, 'add', 'counter', 0, 1],
      [0, 'compareExchange', 'counter', 1, 1],
    ],
  ],
  ['nothing at all', 'flag', []],
])('nothing sensible to say: %s', (_name, object, rows) => {
  expect(explained(object, rows)).toBeUndefined();
});
