import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { EEXIST, ENOMEM } from '../../../src/mm/machine/errno.ts';
import { treeRoot } from '../../../src/mm/pinpage/generalPinpage.ts';
import {
  radixDelete,
  radixInsert,
  radixItems,
  radixLookup,
  radixPreload,
  radixPreloadEnd,
} from '../../../src/mm/radix/radixTree.ts';
import { kmalloc } from '../../../src/mm/slab/kmalloc.ts';
import { bootCpu } from '../machine.ts';

const boot = (slabObjects = 64) => {
  const cpu = bootCpu({ pinSystems: 1, pinEntries: 1, slabObjects });
  return { cpu, root: treeRoot(cpu, 0) };
};

/** An insertion with all that belongs to it. */
function insertItem(cpu: Cpu, root: number, key: number, item: number): number {
  if (!radixPreload(cpu, 1)) throw new Error('no nodes');
  const result = radixInsert(cpu, root, key, item);
  radixPreloadEnd(cpu);
  return result;
}

test('does what a map does, and gives back every node', () => {
  const command = fc.record({ insert: fc.boolean(), key: fc.nat(31) });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const { cpu, root } = boot();
      const map = new Map<number, number>();
      for (const [i, { insert, key }] of commands.entries()) {
        const expected = insert ? (map.has(key) ? -EEXIST : 0) : (map.get(key) ?? 0);
        expect(insert ? insertItem(cpu, root, key, i + 1) : radixDelete(cpu, root, key)).toBe(expected);
        if (!insert) map.delete(key);
        else if (!map.has(key)) map.set(key, i + 1);
        for (let each = 0; each < 32; each++) expect(radixLookup(cpu, root, each)).toBe(map.get(each) ?? 0);
        expect(new Map([...radixItems(cpu, root).items].toSorted(([a], [b]) => a - b))).toEqual(
          new Map([...map].toSorted(([a], [b]) => a - b)),
        );
      }
      for (const key of map.keys()) radixDelete(cpu, root, key);
      expect(cpu.mem[root]).toBe(0);
      for (let i = 0; i < 64; i++) expect(kmalloc(cpu, 5)).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('nodes are set aside before, or there is no insertion', () => {
  const { cpu, root } = boot();
  expect(radixInsert(cpu, root, 3, 1)).toBe(-ENOMEM);
  expect(cpu.mem[root]).toBe(0);
});

test('too few nodes can not be set aside, and none stays behind', () => {
  const { cpu } = boot(2);
  expect(radixPreload(cpu, 1)).toBe(false);
  radixPreloadEnd(cpu);
  expect([kmalloc(cpu, 5), kmalloc(cpu, 5)].every((object) => object > 0)).toBe(true);
});
