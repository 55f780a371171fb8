import { expect, test } from 'vitest';
import { PAGE_WAITERS } from '../../../src/mm/machine/pageFields.ts';
import { pageAt } from '../../../src/mm/page/page.ts';
import { PG_locked, testPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { movable } from '../machine.ts';
import { runThreads } from './runThreads.ts';

test.each([2, 4])('%i threads: the lock excludes, and no wake-up is lost', async (threads) => {
  const { cpu, shared, results } = await runThreads('./pageLock.mjs', {
    threads,
    rounds: 4000,
    prepare: (boot, words) => {
      words[0] = allocPage(boot, movable);
      words[1] = allocPage(boot, movable);
    },
  });
  const taken = [0, 1].map((i) => (results as number[][]).reduce((sum, counts) => sum + counts[i]!, 0));
  expect([shared[2], shared[3]]).toEqual(taken);
  for (const pfn of [shared[0]!, shared[1]!]) {
    expect([testPageFlag(cpu, pfn, PG_locked), cpu.mem[pageAt(cpu, pfn) + PAGE_WAITERS]]).toEqual([false, 0]);
  }
});
