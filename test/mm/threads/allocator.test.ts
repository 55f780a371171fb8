import { expect, test } from 'vitest';
import { drainAllPages } from '../../../src/mm/zone/perCpuPages.ts';
import { audit, auditFree } from '../audit.ts';
import { runThreads } from './runThreads.ts';

test.each([2, 4])('%i CPUs: no page is handed out twice, none is lost', async (threads) => {
  const { cpu, results } = await runThreads('./allocator.mjs', {
    threads,
    rounds: 6000,
    config: { pcpBatch: 3, pcpHigh: 4 },
  });
  expect(Math.min(...(results as number[]))).toBeGreaterThan(0);
  expect(audit(cpu)).toEqual([]);
  for (const zone of [0, 1]) drainAllPages(cpu, zone);
  expect(audit(cpu)).toEqual([]);
  expect(auditFree(cpu).places.size).toBe(cpu.layout.frames);
  // All merged: nothing smaller than a pageblock is left.
  expect([...auditFree(cpu).places.values()].filter((place) => !/ (4|8)$/.test(place))).toEqual([]);
});
