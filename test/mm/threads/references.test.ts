import { expect, test } from 'vitest';
import { cacheSlot } from '../../../src/mm/cache/pageCache.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { audit, auditFree } from '../audit.ts';
import { runThreads } from './runThreads.ts';

test.each([2, 4])('%i CPUs: who gets a reference has the page, and the last one frees it once', async (threads) => {
  const { cpu, results } = await runThreads('./references.mjs', { threads, rounds: 10_000 });
  expect(Math.min(...(results as number[]))).toBeGreaterThan(0);
  for (let index = 0; index < 4; index++) {
    const pfn = Atomics.exchange(cpu.mem, cacheSlot(cpu, 0, index), 0) - 1;
    putPage(cpu, pfn, Ref.Cache);
  }
  expect(audit(cpu)).toEqual([]);
  expect(auditFree(cpu).places.size).toBe(cpu.layout.frames);
});
