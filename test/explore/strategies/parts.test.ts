import { array, assert, boolean, double, integer, nat, property, tuple, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { EnabledSet } from '../../../src/explore/enabledSet.ts';
import { AddressTable } from '../../../src/explore/strategies/addressTable.ts';
import { CpuHeap } from '../../../src/explore/strategies/cpuHeap.ts';
import { MutatedStream } from '../../../src/explore/strategies/mutatedStream.ts';
import { ReadsFrom } from '../../../src/explore/strategies/readsFrom.ts';
import { Tokens } from '../../../src/explore/strategies/tokens.ts';
import { Op } from '../../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';

test('a heap gives the CPU with the highest key', () => {
  const operations = array(tuple(boolean(), nat(9), double({ min: 0, max: 1, noNaN: true })), { maxLength: 80 });
  assert(
    property(operations, (list) => {
      const heap = new CpuHeap(10);
      const keys = new Map<number, number>();
      for (const [adds, cpu, key] of list) {
        if (adds) {
          heap.add(cpu, key);
          keys.set(cpu, key);
        } else {
          heap.remove(cpu);
          keys.delete(cpu);
        }
        expect(heap.count).toBe(keys.size);
        expect(heap.has(cpu)).toBe(keys.has(cpu));
        expect(keys.get(heap.top) ?? -Infinity).toBe(Math.max(...keys.values()));
        expect(heap.top === -1).toBe(keys.size === 0);
      }
    }),
  );
});

test('addresses are numbered as they come, up to a limit', () => {
  assert(
    property(uniqueArray(integer({ min: 0, max: 2 ** 40 }), { minLength: 5, maxLength: 300 }), (addresses) => {
      const table = new AddressTable(addresses.length - 1);
      expect(table.find(addresses[0]!)).toBe(-1);
      for (const [i, address] of addresses.entries()) {
        const number = i === addresses.length - 1 ? -1 : i;
        expect(table.add(address)).toBe(number);
        expect(table.add(address)).toBe(number);
      }
      for (const [i, address] of addresses.slice(0, -1).entries()) expect(table.find(address)).toBe(i);
      table.clear();
      expect(table.find(addresses[0]!)).toBe(-1);
      expect(table.add(addresses[1]!)).toBe(0);
    }),
  );
});

test('an urn gives as many tokens of each CPU as were put in, and only of enabled ones', () => {
  assert(
    property(array(nat(20), { minLength: 1, maxLength: 30 }), nat(), (weights, seed) => {
      const random = new Sfc32(seed);
      const tokens = new Tokens();
      tokens.fill(Int32Array.from(weights));
      const enabled = new EnabledSet(weights.length);
      enabled.fill(weights.length);
      const off = seed % weights.length;
      enabled.remove(off);
      const taken = weights.map(() => 0);
      for (let place = tokens.draw(enabled, random); place !== -1; place = tokens.draw(enabled, random)) {
        taken[tokens.cpuAt(place)]!++;
        tokens.take(place);
      }
      expect(taken).toEqual(weights.map((weight, cpu) => (cpu === off ? 0 : weight)));
      tokens.put(off);
      enabled.add(off);
      expect(tokens.cpuAt(tokens.draw(enabled, random))).toBe(off);
    }),
  );
});

test('a stream repeats what it recorded but for some changes, then goes on', () => {
  const stream = new MutatedStream();
  stream.begin(new Sfc32(1), undefined, 5);
  const first = Array.from({ length: 3000 }, () => stream.next());
  expect(first.slice(0, 100)).toEqual(((random) => Array.from({ length: 100 }, () => random.next()))(new Sfc32(1)));
  const recording = stream.recorded();
  expect([...recording]).toEqual(first);
  stream.begin(new Sfc32(2), recording, 5);
  const second = Array.from({ length: 4000 }, () => stream.next());
  const changed = second.slice(0, 3000).filter((value, i) => value !== first[i]).length;
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThanOrEqual(5);
  expect([...stream.recorded()]).toEqual(second);
});

test('a recording has an end', () => {
  const stream = new MutatedStream();
  stream.begin(new Sfc32(1), undefined, 0);
  for (let i = 0; i < 100_000; i++) stream.next();
  expect(stream.recorded().length).toBeLessThan(20_000);
});

test('a pair of a write and a read is new once', () => {
  const pairs = new ReadsFrom();
  const isNew = (...accesses: readonly (readonly [address: number, site: number, op: number])[]): boolean => {
    pairs.begin();
    for (const [address, site, op] of accesses) pairs.note(address, site, op);
    return pairs.isNew;
  };
  expect(isNew([-1, 1, Op.store])).toBe(false);
  expect(isNew([7, 1, Op.store])).toBe(false);
  expect(isNew([7, 2, Op.load])).toBe(true);
  expect(isNew([7, 2, Op.load])).toBe(false);
  expect(isNew([7, 1, Op.store], [7, 2, Op.load])).toBe(true);
  expect(isNew([7, 1, Op.store], [7, 2, Op.load])).toBe(false);
  expect(isNew([8, 1, Op.store], [8, 2, Op.load])).toBe(true);
  expect(isNew([7, 3, Op.add], [7, 2, Op.load])).toBe(true);
});
