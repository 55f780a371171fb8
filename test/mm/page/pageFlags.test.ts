import { describe, expect, test } from 'vitest';
import * as flags from '../../../src/mm/page/pageFlags.ts';
import { bootCpu } from '../machine.ts';

const PFN = 3;

test('every name is that of its bit', () => {
  for (const [bit, name] of flags.pageFlagNames.entries()) {
    expect((flags as unknown as Record<string, unknown>)[`PG_${name}`]).toBe(1 << bit);
  }
});

describe('flags', () => {
  const { setPageFlag: set, clearPageFlag: clear } = flags;

  test('sets and clears only the bits of the mask', () => {
    const cpu = bootCpu();
    clear(cpu, PFN, -1);
    set(cpu, PFN, flags.PG_dirty | flags.PG_lru);
    set(cpu, PFN, flags.PG_lru | flags.PG_locked);
    expect(flags.pageFlags(cpu, PFN)).toBe(flags.PG_dirty | flags.PG_lru | flags.PG_locked);
    clear(cpu, PFN, flags.PG_lru | flags.PG_active);
    expect(flags.pageFlags(cpu, PFN)).toBe(flags.PG_dirty | flags.PG_locked);
  });

  test('leaves other pages alone', () => {
    const cpu = bootCpu();
    const before = [flags.pageFlags(cpu, PFN - 1), flags.pageFlags(cpu, PFN + 1)];
    set(cpu, PFN, -1);
    expect([flags.pageFlags(cpu, PFN - 1), flags.pageFlags(cpu, PFN + 1)]).toEqual(before);
  });
});

test('a mask of several flags is set when all of them are', () => {
  const cpu = bootCpu();
  flags.setPageFlag(cpu, PFN, flags.PG_dirty);
  expect(flags.testPageFlag(cpu, PFN, flags.PG_dirty | flags.PG_lru)).toBe(false);
  flags.setPageFlag(cpu, PFN, flags.PG_lru);
  expect(flags.testPageFlag(cpu, PFN, flags.PG_dirty | flags.PG_lru)).toBe(true);
});

test('test-and-change tells what was before', () => {
  const cpu = bootCpu();
  expect(flags.testSetPageFlag(cpu, PFN, flags.PG_lru)).toBe(false);
  expect(flags.testSetPageFlag(cpu, PFN, flags.PG_lru)).toBe(true);
  expect(flags.testClearPageFlag(cpu, PFN, flags.PG_lru)).toBe(true);
  expect(flags.testClearPageFlag(cpu, PFN, flags.PG_lru)).toBe(false);
  expect(flags.testPageFlag(cpu, PFN, flags.PG_lru)).toBe(false);
});
