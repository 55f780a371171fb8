import { array, assert, boolean, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { EnabledSet } from '../../src/explore/enabledSet.ts';

test('behaves as a set, and remembers the latest additions', () => {
  const operations = array(tuple(boolean(), nat(6)), { maxLength: 60 });
  assert(
    property(operations, (list) => {
      const enabled = new EnabledSet(7);
      enabled.fill(7);
      const members = new Set([0, 1, 2, 3, 4, 5, 6]);
      const added: number[] = [];
      for (const [adds, cpu] of list) {
        if (adds && !members.has(cpu)) added.push(cpu);
        if (adds) {
          enabled.add(cpu);
          members.add(cpu);
        } else {
          enabled.remove(cpu);
          members.delete(cpu);
        }
        expect(new Set(enabled.list.slice(0, enabled.count))).toEqual(members);
        expect(enabled.has(cpu)).toBe(members.has(cpu));
        expect(enabled.additions).toBe(added.length);
        for (let n = Math.max(0, added.length - 8); n < added.length; n++) expect(enabled.added(n)).toBe(added[n]);
      }
      expect(enabled.remembered).toBeGreaterThan(7);
    }),
  );
});
