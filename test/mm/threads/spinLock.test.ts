import { describe, expect, test } from 'vitest';
import type { SpinLockKind } from '../../../src/mm/machine/config.ts';
import { runThreads } from './runThreads.ts';

describe.each<SpinLockKind>(['tas', 'ticket', 'queued'])('%s', (lock) => {
  // A limit of 1 makes nearly every waiter halt, a large one nearly none.
  test.each([1, 100, 10_000])('no increment is lost (spin limit %i)', async (spinLimit) => {
    const { shared, results } = await runThreads('./spinLock.mjs', {
      threads: 3,
      rounds: 8000,
      config: { lock, spinLimit },
    });
    const expected = (results as number[]).reduce((sum, tried) => sum + tried, 0);
    expect([shared[0], shared[1]]).toEqual([expected, expected]);
  });
});
