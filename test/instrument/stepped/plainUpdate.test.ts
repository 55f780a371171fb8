import { afterEach, expect, test } from 'vitest';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import type { SharedView } from '../../../src/instrument/stepped/sharedView.ts';

const { accessLog, beginLog, control, enterScene, ENTRY, LOG, logged, Op, plain, plainUpdate, replaceWords } = runtime;
const buffer = new SharedArrayBuffer(128);
enterScene(buffer);
afterEach(() => void (control[LOG] = 0));

/** What is written down by an update of an element that holds `value`, and that value afterwards. */
function logOf(update: () => void): unknown[] {
  replaceWords();
  beginLog(1, { onFull() {}, onChanged() {} }, false);
  control[LOG] = 1;
  update();
  control[LOG] = 0;
  const { facts, values } = accessLog;
  return Array.from({ length: logged() }, (_, i) => [
    ...facts.subarray(i * ENTRY, (i + 1) * ENTRY),
    ...(facts[i * ENTRY + runtime.VIEW] === 0 ? [] : values.subarray(2 * i, 2 * i + 2)),
  ]);
}

const arrays: Readonly<Record<string, SharedView>> = {
  words: new Int32Array(buffer),
  'some of the words': new Int32Array(buffer, 32, 4),
  'unsigned words': new Uint32Array(buffer),
  bytes: new Uint8Array(buffer),
  doubles: new Float64Array(buffer),
  'long words': new BigInt64Array(buffer),
  'private words': new Int32Array(8),
};

test.each(Object.entries(arrays))('an update is written down as a read and a write: %s', (_, array) => {
  const isLong = array instanceof BigInt64Array;
  for (const [index, value, by] of [
    [0, 5, 1],
    [1, 0, -1],
    [2, 0x7fff_ffff, 1],
    [3, -0x8000_0000, -1],
    [99, 0, 1],
  ] as const) {
    if (index < array.length) (array as unknown as (number | bigint)[])[index] = isLong ? BigInt(value) : value;
    const before = array[index];
    const after = isLong ? (before === undefined ? Number.NaN : before) : Number(before) + by;
    const next = typeof after === 'bigint' ? after + BigInt(by) : after;
    const both = logOf(() => {
      plain(7, Op.read, array, index);
      plain(7, Op.write, array, index, next);
    });
    const update = logOf(() => plainUpdate(7, array as never, index, by));
    expect(update).toEqual(both);
    expect(update).toHaveLength(array.buffer === buffer ? 2 : 0);
  }
});
