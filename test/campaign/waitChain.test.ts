import { describe, expect, test } from 'vitest';
import { spellWaitChain, waitChain } from '../../src/campaign/waitChain.ts';
import type { CpuSituation, LockPlace } from '../../src/scenario/cpuSituation.ts';

const lock = (object: string, site = 0): LockPlace => ({ lockClass: 'lock', object, site });
const at = (cpu: number, holds: string[], waits?: string): CpuSituation => ({
  cpu,
  state: 'running',
  holds: holds.map((object) => lock(object, 1)),
  ...(waits !== undefined && { waitsFor: lock(waits, 2) }),
});
const names = (site: number): string | undefined => ['', 'a.ts:1', 'b.ts:2'][site] || undefined;
const spell = (situations: CpuSituation[], start: number): string =>
  spellWaitChain(waitChain(situations, start), names);

describe('waitChain', () => {
  test('finds a cycle of two', () => {
    const situations = [at(0, ['A'], 'B'), at(1, ['B'], 'A')];
    expect(waitChain(situations, 0).cycle).toBe(true);
    expect(spell(situations, 0)).toBe(
      'CPU0 holds A (a.ts:1) waits B (b.ts:2) -> CPU1 holds B (a.ts:1) waits A (b.ts:2) -> CPU0',
    );
  });

  test('leaves out those who only wait for the cycle', () => {
    const situations = [at(0, [], 'A'), at(1, ['A'], 'B'), at(2, ['B'], 'A')];
    expect(waitChain(situations, 0).links.map(({ cpu }) => cpu)).toEqual([1, 2]);
  });

  test('a lock a CPU waits for and holds itself is a cycle of one', () => {
    expect(spell([at(0, ['A'], 'A')], 0)).toBe('CPU0 holds A (a.ts:1) waits A (b.ts:2) -> CPU0');
  });

  test('follows to the CPU that waits for nothing', () => {
    const situations = [at(0, [], 'A'), at(1, ['A'], 'B'), at(2, ['B'])];
    const chain = waitChain(situations, 0);
    expect(chain.cycle).toBe(false);
    expect(chain.end?.cpu).toBe(2);
    expect(spell(situations, 0)).toBe(
      'CPU0 waits A (b.ts:2) -> CPU1 holds A (a.ts:1) waits B (b.ts:2) -> CPU2 holds B (a.ts:1) and waits for no lock',
    );
  });

  test('looks through every reader for a cycle', () => {
    const situations = [at(0, ['R'], 'A'), at(1, ['A']), at(2, ['A'], 'R')];
    expect(waitChain(situations, 0).links.map(({ cpu }) => cpu)).toEqual([0, 2]);
  });

  test('a lock nobody holds ends the chain', () => {
    expect(spell([at(0, [], 'A'), at(1, [])], 0)).toBe('CPU0 waits A (b.ts:2)');
  });

  test('a CPU that waits for nothing has no chain', () => {
    expect(waitChain([at(0, ['A'])], 0)).toEqual({ links: [], cycle: false });
  });
});
