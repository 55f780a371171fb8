import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as words from '../../../src/instrument/stepped/words.ts';

const ARRAYS: Readonly<Record<string, () => ArrayLike<unknown>>> = {
  'shared words': () => {
    const array = new Int32Array(new SharedArrayBuffer(16));
    array.set([3, -1, 0x7fff_ffff, 0]);
    return array;
  },
  'some of them': () => new Int32Array(new SharedArrayBuffer(32), 8, 4),
  'words that grow': () => new Int32Array(new SharedArrayBuffer(16, { maxByteLength: 64 } as never)),
  'private words': () => new Int32Array(4),
  'words that shrink': () => {
    const buffer = new ArrayBuffer(16, { maxByteLength: 16 } as never) as ArrayBuffer & { resize(to: number): void };
    const array = new Int32Array(buffer);
    buffer.resize(8);
    return array;
  },
  'unsigned words': () => new Uint32Array(new SharedArrayBuffer(16)),
  bytes: () => new Uint8Array(new SharedArrayBuffer(4)),
  doubles: () => new Float64Array(new SharedArrayBuffer(32)),
  'long words': () => new BigInt64Array(new SharedArrayBuffer(32)),
  'no array': () => [1, 2, 3],
};

const NUMBERS = [0, 1, -1, 5, 0x7fff_ffff, -0x8000_0000, 0x8000_0000, 2 ** 53, -0, 1.5, -2.5, Number.NaN, Infinity];
const VALUES: readonly unknown[] = [...NUMBERS, '3', 'x', null, undefined, true, 7n, -1n];

/** What an operation did; an object among its arguments counts how often it was converted. */
function outcomeOf(operation: unknown, array: ArrayLike<unknown>, args: readonly unknown[]): unknown {
  let converted = 0;
  const counted = args.map((arg) => (arg === 'x' ? { valueOf: () => (converted++, 2) } : arg));
  let value: unknown;
  try {
    value = (operation as (...all: unknown[]) => unknown)(array, ...counted);
  } catch (error) {
    value = (error as Error).name;
  }
  return { value, converted, memory: Array.from(array) };
}

const operations = new Map(Object.entries(words).filter(([name]) => name in Atomics));

it('does what Atomics does, with any array and any arguments', () => {
  expect(operations.size).toBe(9);
  const calls = fc.record({
    name: fc.constantFrom(...operations.keys()),
    kind: fc.constantFrom(...Object.keys(ARRAYS)),
    index: fc.oneof({ weight: 5, arbitrary: fc.nat(4) }, fc.constantFrom(...VALUES)),
    args: fc.array(fc.oneof(fc.integer(), fc.constantFrom(...VALUES)), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(calls, { minLength: 1, maxLength: 8 }), (all) => {
      const [ours, theirs] = [new Map<string, ArrayLike<unknown>>(), new Map<string, ArrayLike<unknown>>()];
      for (const { name, kind, index, args } of all) {
        const [a, b] = [ours, theirs].map((arrays) => {
          if (!arrays.has(kind)) arrays.set(kind, ARRAYS[kind]!());
          return arrays.get(kind)!;
        });
        const wanted = outcomeOf(Atomics[name as keyof typeof Atomics], b!, [index, ...args]);
        expect(outcomeOf(operations.get(name), a!, [index, ...args])).toEqual(wanted);
      }
    }),
    { numRuns: 3000 },
  );
});
